namespace InnovationDomain.Documents.Language;

/// <summary>The second pass of <see cref="Typography"/>: dashes and no-break spaces, over text whose gaps are single. At most doubles a text.</summary>
internal static class NoBreak
{
    private const char Space = ' ';
    private const char NoBreakSpace = '\u00A0';

    public static int Bind(ReadOnlySpan<char> text, Span<char> output)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsGap(c))
            {
                written = WriteGap(text, ref i, output, written);
                continue;
            }

            if (written > 0 && NeedsGapBefore(output[..written], text[i..]))
            {
                output[written++] = NoBreakSpace;
            }

            bool parts = c == '-' && IsBetweenYears(output[..written], text[(i + 1)..]);
            output[written++] = parts ? '–' : c;
        }

        return written;
    }

    private static int WriteGap(ReadOnlySpan<char> text, ref int i, Span<char> output, int written)
    {
        ReadOnlySpan<char> ahead = text[(i + 1)..];
        if (ahead[0] is '-' or '–' or '—' && (ahead.Length == 1 || IsGap(ahead[1])))
        {
            output[written++] = NoBreakSpace;
            output[written++] = '—';
            i++;
            if (ahead.Length > 1)
            {
                output[written++] = Space;
                i++;
            }

            return written;
        }

        ReadOnlySpan<char> before = output[..written];
        if (Initials.AreParted(before, ahead))
        {
            return written;
        }

        output[written++] = text[i] == NoBreakSpace || Binding.Holds(before, ahead) || Initials.Hold(before, ahead) ? NoBreakSpace : Space;
        return written;
    }

    private static bool NeedsGapBefore(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        char last = before[^1];
        char first = ahead[0];
        return last switch
        {
            '№' or '§' => first != last && (char.IsLetterOrDigit(first) || first == '_'),
            '.' => Binding.IsUnspaced(before, ahead) || Initials.AreUnspaced(before, ahead),
            _ => char.IsAsciiDigit(last) && (first == '%' || Binding.StartsWithYearMark(before, ahead)),
        };
    }

    private static bool IsBetweenYears(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        EndsWithYear(before) && after.Length >= 4 && IsYear(after[..4]) && (after.Length == 4 || after[4] == 'г' || !IsPartOfCode(after[4]))
        && !before[..^4].TrimEnd(NoBreakSpace).EndsWith("№", StringComparison.Ordinal);

    private static bool EndsWithYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && IsYear(text[^4..]) && (text.Length == 4 || !IsPartOfCode(text[^5]));

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal))
        && char.IsAsciiDigit(digits[2]) && char.IsAsciiDigit(digits[3]);

    // A dash, a slash or a letter beside the four digits makes them a part of a code, such as «10-2021-2022».
    private static bool IsPartOfCode(char c) => char.IsLetterOrDigit(c) || c is '-' or '–' or '/' or '_';

    private static bool IsGap(char c) => c is Space or NoBreakSpace;
}
