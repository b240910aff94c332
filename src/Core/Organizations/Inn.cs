namespace InnovationDomain.Organizations;

/// <summary>A taxpayer number (ИНН) whose control digits are right: ten digits of an organization, twelve of a person.</summary>
/// <remarks>
/// The algorithm (weights, modulo 11, then modulo 10) is that of the tax service; known from practice, the act was not read.
/// <c>default</c> is no number: <see cref="Value"/> is <see langword="null"/>, and properties refuse it.
/// </remarks>
public readonly record struct Inn
{
    private Inn(string value) => Value = value;

    /// <summary>Gets the digits.</summary>
    public string Value { get; }

    /// <summary>Gets whether it is the number of an organization: ten digits.</summary>
    public bool IsOfOrganization => Value?.Length == 10;

    /// <summary>Makes a number of its digits; spaces between them are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="digits"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not ten or twelve digits, they are zeros only, or a control digit is wrong; the message names it.</exception>
    public static Inn Of(string digits)
    {
        string code = ControlDigits.Bare(digits, "Inn");
        switch (code.Length)
        {
            case 10:
                Check(code, 10, [2, 4, 10, 3, 5, 9, 4, 6, 8]);
                return new(code);
            case 12:
                Check(code, 11, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
                Check(code, 12, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
                return new(code);
            default:
                throw new ArgumentException($"Inn is “{digits}”, of {code.Length} digits. An organization has ten, a person twelve.", nameof(digits));
        }
    }

    /// <summary>Answers the digits; of <c>default</c>, the empty string.</summary>
    public override string ToString() => Value ?? "";

    private static void Check(string code, int position, ReadOnlySpan<int> weights)
    {
        char expected = (char)('0' + (ControlDigits.Sum(code, weights) % 11 % 10));
        if (code[position - 1] != expected)
        {
            throw ControlDigits.Wrong("Inn", code, expected, position);
        }
    }
}
