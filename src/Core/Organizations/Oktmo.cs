using System.Globalization;

namespace InnovationDomain.Organizations;

/// <summary>A code of a municipal territory (ОКТМО): eight digits of a municipality, eleven of a settlement in it.</summary>
/// <remarks>
/// The code itself carries no control digit; the classifier gives one beside it (контрольное число). Where it is given it is checked:
/// weights 1 to 10 from the first digit on, over and over, modulo 11; a remainder of 10 counts again with weights from 3 on, and a second 10 is 0.
/// Source: Правила стандартизации ПР 50.1.024, Приложение В «Методика расчета контрольного числа».
/// <c>default</c> is no code: <see cref="Value"/> is <see langword="null"/>, and properties refuse it.
/// </remarks>
public readonly record struct Oktmo
{
    private Oktmo(string value) => Value = value;

    /// <summary>Gets the digits, without the control number.</summary>
    public string Value { get; }

    /// <summary>Gets the control number that the classifier sets beside the code.</summary>
    /// <value>0 to 9.</value>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is no code.</exception>
    public int ControlNumber => Value is null ? throw new InvalidOperationException("A default Oktmo is no code: make one with Oktmo.Of.") : ControlNumberOf(Value);

    /// <summary>Makes a code; spaces between its groups are left out.</summary>
    /// <param name="digits">Eight or eleven digits: «07 727 000».</param>
    /// <param name="controlNumber">The control number of the classifier, to be checked; the default is not to check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="digits"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not eight or eleven digits, they are zeros only, or <paramref name="controlNumber"/> is not the one of the code.</exception>
    public static Oktmo Of(string digits, int? controlNumber = null)
    {
        string code = ControlDigits.Bare(digits, "Oktmo");
        if (code.Length is not (8 or 11))
        {
            throw new ArgumentException($"Oktmo is “{digits}”, of {code.Length} digits. A municipality has eight, a settlement eleven.", nameof(digits));
        }

        int expected = ControlNumberOf(code);
        return controlNumber is null || controlNumber == expected
            ? new(code)
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Oktmo is “{digits}” with the control number {controlNumber}, which must be {expected}. Some digit is mistyped: compare it with the classifier."), nameof(controlNumber));
    }

    /// <summary>Answers the digits; of <c>default</c>, the empty string.</summary>
    public override string ToString() => Value ?? "";

    internal static Oktmo? Require(Oktmo? code, string name) => code is { Value: null }
        ? throw new ArgumentException($"{name} is a default Oktmo, which is no code. Make one with Oktmo.Of, or leave it out.", name)
        : code;

    private static int ControlNumberOf(string code)
    {
        int first = ControlDigits.Sum(code, Weights(code.Length, 0)) % 11;
        return first < 10 ? first : ControlDigits.Sum(code, Weights(code.Length, 2)) % 11 % 10;
    }

    private static int[] Weights(int length, int shift) => [.. Enumerable.Range(0, length).Select(i => ((i + shift) % 10) + 1)];
}
