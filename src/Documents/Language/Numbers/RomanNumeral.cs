namespace InnovationDomain.Documents.Language;

/// <summary>Writes Roman numerals (римские цифры), as quarters, half-years, conferences and centuries carry them: «II квартал», «XIV конференция».</summary>
public static class RomanNumeral
{
    private const int Greatest = 3999;

    private static readonly (int Value, string Sign)[] Signs =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>Writes a number: 14 is «XIV». The letters are Latin.</summary>
    /// <param name="value">From 1 to 3999, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of that range.</exception>
    public static string Of(int value)
    {
        if (value is < 1 or > Greatest)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Roman numerals are written from 1 to 3999.");
        }

        Span<char> written = stackalloc char["MMMDCCCLXXXVIII".Length];
        int length = 0;
        foreach ((int step, string sign) in Signs)
        {
            for (; value >= step; value -= step)
            {
                sign.CopyTo(written[length..]);
                length += sign.Length;
            }
        }

        return written[..length].ToString();
    }

    /// <summary>Reads a number; 0 when the text is none, or not written as <see cref="Of"/> does.</summary>
    internal static int Read(ReadOnlySpan<char> text)
    {
        int value = 0;
        ReadOnlySpan<char> rest = text;
        foreach ((int step, string sign) in Signs)
        {
            for (; rest.StartsWith(sign, StringComparison.Ordinal) && value <= Greatest; rest = rest[sign.Length..])
            {
                value += step;
            }
        }

        return rest.IsEmpty && value is > 0 and <= Greatest && text.SequenceEqual(Of(value)) ? value : 0;
    }
}
