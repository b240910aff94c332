using System.Globalization;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Reads the first word of a number in digits aloud, in the genitive.</summary>
internal static class SpokenNumber
{
    private const int MostDigits = 18;

    public static string First(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[MostDigits];
        int length = 0;
        int i = 0;
        for (; i < text.Length && length < MostDigits; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits[length++] = text[i];
            }
            else if (!IsGroupGap(text, i))
            {
                break;
            }
        }

        long value = long.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        return IsOrdinal(text[i..]) ? FirstWord(Ordinal.InWords(value, GrammaticalCase.Genitive)) : Cardinals(value);
    }

    // «тысячи», «миллиона»: «одной» is not spoken before them.
    private static string Cardinals(long value)
    {
        string words = Cardinal.InWords(value, GrammaticalCase.Genitive);
        string first = FirstWord(words);
        bool isOneOfScale = value >= 1000 && (first is "одной" or "одного");
        return isOneOfScale ? FirstWord(words[(first.Length + 1)..]) : first;
    }

    private static string FirstWord(string words)
    {
        int space = words.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? words : words[..space];
    }

    // «12 345»: a gap with three digits after it, and no more.
    private static bool IsGroupGap(ReadOnlySpan<char> text, int gap) =>
        text[gap] is ' ' or '\u00A0' && text.Length >= gap + 4 && Digits.Only(text.Slice(gap + 1, 3)) && (text.Length == gap + 4 || !char.IsAsciiDigit(text[gap + 4]));

    // «2-го», «02.09.2026», «2 сентября», and «2 по 5 сентября» and «2–5 сентября», where the month comes after the second day.
    private static bool IsOrdinal(ReadOnlySpan<char> after)
    {
        if (after.Length > 1 && after[0] == '-' && char.IsLetter(after[1]))
        {
            return true;
        }

        if (after.Length > 2 && after[0] == '.' && char.IsAsciiDigit(after[1]) && char.IsAsciiDigit(after[2]))
        {
            return true;
        }

        ReadOnlySpan<char> word = after.TrimStart(" \u00A0");
        if (word.StartsWith("по ", StringComparison.Ordinal) || word.StartsWith("по\u00A0", StringComparison.Ordinal) || word.StartsWith('–'))
        {
            word = word[(word[0] == '–' ? 1 : 3)..].TrimStart("0123456789").TrimStart(" \u00A0");
        }

        int end = 0;
        while (end < word.Length && char.IsLetter(word[end]))
        {
            end++;
        }

        return end > 0 && RussianDate.Months.Contains(word[..end].ToString());
    }
}
