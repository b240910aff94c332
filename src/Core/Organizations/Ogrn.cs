using System.Globalization;

namespace InnovationDomain.Organizations;

/// <summary>A state registration number (ОГРН) whose control digit is right: thirteen digits of an organization, fifteen of a sole trader (ОГРНИП).</summary>
/// <remarks>
/// The last digit is the number before it modulo 11 (fifteen digits: modulo 13), its last digit; known from practice, the act was not read.
/// <c>default</c> is no number: <see cref="Value"/> is <see langword="null"/>, and properties refuse it.
/// </remarks>
public readonly record struct Ogrn
{
    private Ogrn(string value) => Value = value;

    /// <summary>Gets the digits.</summary>
    public string Value { get; }

    /// <summary>Gets whether it is the number of an organization: thirteen digits.</summary>
    public bool IsOfOrganization => Value?.Length == 13;

    /// <summary>Makes a number of its digits; spaces between them are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="digits"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not thirteen or fifteen digits, they are zeros only, or the control digit is wrong; the message names it.</exception>
    public static Ogrn Of(string digits)
    {
        string code = ControlDigits.Bare(digits, "Ogrn");
        if (code.Length is not (13 or 15))
        {
            throw new ArgumentException($"Ogrn is “{digits}”, of {code.Length} digits. An organization has thirteen, a sole trader fifteen.", nameof(digits));
        }

        long body = long.Parse(code.AsSpan(0, code.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        char expected = (char)('0' + (body % (code.Length - 2) % 10));
        return code[^1] == expected ? new(code) : throw ControlDigits.Wrong("Ogrn", code, expected, code.Length);
    }

    /// <summary>Answers the digits; of <c>default</c>, the empty string.</summary>
    public override string ToString() => Value ?? "";
}
