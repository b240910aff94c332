namespace InnovationDomain.Documents.Language;

/// <summary>Finds ranges, which take an en dash without spaces: «2020 - 2021», «3 - 5», «10:30-12:00», «01.09.2021-05.09.2021».</summary>
internal static class Ranges
{
    private const int DateLength = 10;

    /// <summary>Tells whether the gap stands before the dash of such a range; the dash and a gap follow it.</summary>
    public static bool Parted(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        if (ahead.Length < 3 || ahead[0] is not ('-' or '–' or '—') || ahead[1] is not (' ' or '\u00A0') || !char.IsAsciiDigit(ahead[2]) || !char.IsAsciiDigit(before[^1]))
        {
            return false;
        }

        ReadOnlySpan<char> from = Binding.LastWord(before);
        ReadOnlySpan<char> to = ahead[2..];

        if (IsDate(from))
        {
            return StartsWithDate(to);
        }

        // In the order of characters the colon follows the nine: digits and colons are one range.
        int end = to.IndexOfAnyExceptInRange('0', ':');
        to = end < 0 ? to : to[..end];
        bool isFree = end < 0 || ahead[2 + end] is not ('.' or '-' or '–' or '/');
        return isFree && (IsTime(from) ? IsTime(to) : IsNumber(from) && IsNumber(to) && Rises(from, to));
    }

    /// <summary>Tells whether a hyphen without spaces joins two dates, two times, or two numbers of something: «3-5 лет», «10-15 %». Other numbers may be a code.</summary>
    public static bool Joined(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty || !char.IsAsciiDigit(before[^1]) || !char.IsAsciiDigit(after[0]))
        {
            return false;
        }

        ReadOnlySpan<char> from = Binding.LastWord(before);
        if (IsDate(from))
        {
            return StartsWithDate(after);
        }

        int end = after.IndexOfAnyExceptInRange('0', ':');
        ReadOnlySpan<char> to = end < 0 ? after : after[..end];
        return IsTime(from) ? IsTime(to) && (end < 0 || after[end] is not ('-' or '–' or '/'))
            : IsNumber(from) && IsNumber(to) && Rises(from, to) && end > 0 && Binding.StartsWithUnit(after[end..]) && !IsNumbered(before[..^from.Length]);
    }

    // «№ 3-5», «тел. 22-33», «п. 3-5».
    private static bool IsNumbered(ReadOnlySpan<char> before) => before.TrimEnd(" \u00A0") is [.., '№' or '§' or '.' or '-' or '–'];

    // «01.09.2021»; the day and the month tell it from the number of an act or of a speciality.
    private static bool IsDate(ReadOnlySpan<char> text) => text.Length == DateLength && StartsWithDate(text);

    private static bool StartsWithDate(ReadOnlySpan<char> text) =>
        text.Length >= DateLength
        && text[2] == '.' && text[5] == '.'
        && IsWithin(text[..2], "01", "31") && IsWithin(text[3..5], "01", "12") && Years.Begin(text[6..])
        && (text.Length == DateLength || !(char.IsAsciiDigit(text[DateLength]) || text[DateLength] is '-' or '–' or '/'));

    private static bool IsWithin(ReadOnlySpan<char> digits, string least, string greatest) =>
        Digits.Only(digits) && digits.SequenceCompareTo(least) >= 0 && digits.SequenceCompareTo(greatest) <= 0;

    // A number that falls is no range: «в 2021 — 5 площадок».
    private static bool Rises(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        from.Length != to.Length ? from.Length < to.Length : from.SequenceCompareTo(to) < 0;

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 4 && Digits.Only(text);

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 0 and <= 2 and var colon && text.Length == colon + 3 && Digits.Only(text[..colon]) && Digits.Only(text[(colon + 1)..]);
}
