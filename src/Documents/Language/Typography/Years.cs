namespace InnovationDomain.Documents.Language;

/// <summary>Tells years of the last and this century from other numbers of four digits.</summary>
internal static class Years
{
    private const int Length = 4;

    /// <summary>Tells whether a text ends with a year that is no number of a document or a telephone: «2021», but not «№ 2021».</summary>
    public static bool End(ReadOnlySpan<char> text)
    {
        if (!Begin(text.Length < Length ? default : text[^Length..]))
        {
            return false;
        }

        ReadOnlySpan<char> before = text[..^Length];
        if (!before.IsEmpty && (char.IsLetterOrDigit(before[^1]) || before[^1] is '/' or '_'))
        {
            return false;
        }

        before = before.TrimEnd(" \u00A0");
        return !before.EndsWith("№", StringComparison.Ordinal) && !before.EndsWith("тел.", StringComparison.Ordinal);
    }

    /// <summary>Tells whether a text begins with the four digits of a year.</summary>
    public static bool Begin(ReadOnlySpan<char> text) =>
        text.Length >= Length && text[..2] is "19" or "20" && Digits.Only(text[..Length]);

    /// <summary>Tells whether a hyphen stands between two years: «2021-2022». In «10-2021-2022» it is a part of a code.</summary>
    public static bool Surround(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        End(before)
        && !(before.Length > Length && before[^(Length + 1)] is '-' or '–')
        && Begin(after)
        && (after.Length == Length || after[Length] == 'г' || !(char.IsLetterOrDigit(after[Length]) || after[Length] is '-' or '–' or '/' or '_'));
}
