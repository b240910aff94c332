namespace InnovationDomain.Documents.Language;

/// <summary>Finds ranges typed with spaces, which take an en dash without any: «2020 - 2021», «3 - 5», «10:30 - 12:00».</summary>
internal static class Ranges
{
    /// <summary>Tells whether the gap stands before the dash of such a range; the dash and a gap follow it.</summary>
    public static bool Parted(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        if (ahead.Length < 3 || ahead[0] is not ('-' or '–' or '—') || ahead[1] is not (' ' or '\u00A0') || !char.IsAsciiDigit(ahead[2]) || !char.IsAsciiDigit(before[^1]))
        {
            return false;
        }

        ReadOnlySpan<char> from = Binding.LastWord(before);
        ReadOnlySpan<char> to = ahead[2..];

        // In the order of characters the colon follows the nine: digits and colons are one range.
        int end = to.IndexOfAnyExceptInRange('0', ':');
        to = end < 0 ? to : to[..end];
        bool isFree = end < 0 || ahead[2 + end] is not ('.' or '-' or '–' or '/');
        return isFree && (IsTime(from) ? IsTime(to) : IsNumber(from) && IsNumber(to) && Rises(from, to));
    }

    // A number that falls is no range: «в 2021 — 5 площадок».
    private static bool Rises(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        from.Length != to.Length ? from.Length < to.Length : from.SequenceCompareTo(to) < 0;

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 4 && Digits.Only(text);

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 0 and <= 2 and var colon && text.Length == colon + 3 && Digits.Only(text[..colon]) && Digits.Only(text[(colon + 1)..]);
}
