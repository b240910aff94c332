namespace InnovationDomain.Documents.Model;

/// <summary>The code of a unified form (код формы документа), seven digits of ОКУД: «Форма по ОКУД 0281009».</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.4, from memory.</remarks>
public sealed record FormCode
{
    private const int DigitCount = 7;

    /// <summary>Makes a code.</summary>
    /// <param name="digits">Seven digits: «0281009».</param>
    /// <exception cref="ArgumentException"><paramref name="digits"/> are not seven digits.</exception>
    public FormCode(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        Digits = digits.Length == DigitCount && digits.All(char.IsAsciiDigit)
            ? digits
            : throw new ArgumentException($"The code of a form is “{digits}”. ОКУД has seven digits, such as 0281009.", nameof(digits));
    }

    /// <summary>Gets the digits.</summary>
    public string Digits { get; }

    /// <summary>Answers the line as printed.</summary>
    public override string ToString() => $"Форма по ОКУД {Digits}";
}
