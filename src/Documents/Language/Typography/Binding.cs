using System.Buffers;
using System.Collections.Frozen;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Which words may not part at the end of a line: abbreviations, dates, numbers with what they count.</summary>
internal static class Binding
{
    // Nothing that binds is longer. Without a bound, a text of a hundred thousand points and no space would take hours.
    private const int LongestWord = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months =
        RussianDate.Months.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthsInAnyCase =
        Enumerable.Range(1, 12).SelectMany(month => Enum.GetValues<GrammaticalCase>().Select(form => DateText.MonthName(month, form)))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \u00A0,;:!?)»“");

    public static bool Holds(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> left = LastWord(before);
        if (left.IsEmpty)
        {
            return false;
        }

        char first = ahead[0];
        if (left[^1] == '.')
        {
            return left switch
            {
                "т." => char.IsAsciiDigit(first) || Abbreviations.AfterT.Contains(FirstWord(ahead)) || char.IsUpper(first),
                "и." or "И." => FirstWord(ahead) is "о.",
                "тыс." or "млн." or "млрд." => IsCounted(before, left, ahead),
                "руб." => char.IsAsciiDigit(first),
                "п." or "пп." or "подп." or "абз." when first == '«' => true,
                _ => (char.IsAsciiDigit(first) || char.IsUpper(first)) && Abbreviations.BeforeNameOrNumber.Contains(left) && !IsYearMark(before, left),
            };
        }

        if (left[^1] is '№' or '§')
        {
            return true;
        }

        ReadOnlySpan<char> right = FirstWord(ahead);
        if (char.IsAsciiDigit(left[^1]))
        {
            ReadOnlySpan<char> bare = right.TrimEnd('.');
            return Abbreviations.AfterNumber.Contains(right) || Abbreviations.AfterNumber.Contains(bare)
                || (right is "г." or "гг." && Years.End(before))
                || (left.Length <= 2 && Months.Contains(bare))
                || (StartsWithNumber(ahead, digits: 3) && left.Length <= 3 && Digits.Only(left));
        }

        return left switch
        {
            "и" => StartsWithAndSoOn(ahead),
            "млн" or "млрд" => IsCounted(before, left, ahead),
            _ => StartsWithNumber(ahead, digits: 4) && MonthsInAnyCase.Contains(left),
        };
    }

    /// <summary>Tells, fast, whether a text may end with «млн» or «млрд», which show no sign at the gap after them.</summary>
    public static bool MayBeMultiple(ReadOnlySpan<char> before) =>
        before is [.., 'м', 'л', 'н'] or [.., 'м', 'л', 'р', 'д'];

    /// <summary>Tells whether a space was forgotten after an abbreviation: «г.Пятигорск», «ст.20», «т.д.».</summary>
    public static bool IsUnspaced(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> left = LastWord(before);
        return left is "т."
            ? Abbreviations.AfterT.Contains(FirstWord(ahead)) || char.IsAsciiDigit(ahead[0])
            : (char.IsAsciiDigit(ahead[0]) || char.IsUpper(ahead[0])) && Abbreviations.BeforeNameOrNumber.Contains(left);
    }

    /// <summary>Tells whether «г.» or «гг.» follows a year at once: «2021г.».</summary>
    public static bool StartsWithYearMark(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead) =>
        FirstWord(ahead) is "г." or "гг." && Years.End(before);

    /// <summary>Tells whether a unit follows, after a gap or at once: « лет», «%».</summary>
    public static bool StartsWithUnit(ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> word = FirstWord(ahead.TrimStart(" \u00A0"));
        return Abbreviations.AfterNumber.Contains(word) || Abbreviations.AfterNumber.Contains(word.TrimEnd('.'));
    }

    /// <summary>The word at the end of a text, without the bracket or quotation mark before it.</summary>
    public static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> near = text.Length > LongestWord ? text[^LongestWord..] : text;
        return near[(near.LastIndexOfAny(" \u00A0(«„") + 1)..];
    }

    // «г.» after a year means «год», and the next word is free: «2021 г. проведен», «2012 г. Москва»; but «№ 5 г. Пятигорска».
    private static bool IsYearMark(ReadOnlySpan<char> before, ReadOnlySpan<char> left) =>
        left is "г." && before.Length > 3 && Years.End(before[..^2].TrimEnd(" \u00A0"));

    // «10 млн рублей», «5 тыс. чел.»: the unit holds to the multiple as the multiple to the number.
    private static bool IsCounted(ReadOnlySpan<char> before, ReadOnlySpan<char> multiple, ReadOnlySpan<char> ahead)
    {
        ReadOnlySpan<char> number = before[..^multiple.Length].TrimEnd(" \u00A0");
        return !number.IsEmpty && char.IsAsciiDigit(number[^1]) && Abbreviations.AfterNumber.Contains(FirstWord(ahead));
    }

    // «и т. д.», «и т. п.»: nothing of it stands alone.
    private static bool StartsWithAndSoOn(ReadOnlySpan<char> ahead) =>
        ahead.StartsWith("т.", StringComparison.Ordinal) && FirstWord(ahead[2..].TrimStart(" \u00A0")) is "д." or "п.";

    // The word at the beginning, with its point when it has one, without the marks after it.
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> near = text.Length > LongestWord ? text[..LongestWord] : text;
        int end = near.IndexOfAny(WordEnds);
        ReadOnlySpan<char> word = end < 0 ? near : near[..end];
        int point = word.IndexOf('.');
        return point < 0 ? word : word[..(point + 1)];
    }

    // A mark or «г» may follow at once: «345%», «2021г.».
    private static bool StartsWithNumber(ReadOnlySpan<char> text, int digits) =>
        text.Length >= digits && Digits.Only(text[..digits]) && (text.Length == digits || text[digits] == 'г' || !char.IsLetterOrDigit(text[digits]));
}
