using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Conformity.Rules;

/// <summary>The dates of a text.</summary>
internal static class Dates
{
    /// <summary>The dates as written, in both forms; clauses such as «5.10.1» and versions are none.</summary>
    public static IEnumerable<Match> In(WordParagraph paragraph)
    {
        string text = paragraph.Text;
        return paragraph.Dates ??= text.AsSpan().ContainsAnyInRange('0', '9')
            ? [.. Pattern.DigitalDate.Matches(text).Where(date => IsDate(text, date)).Concat(Pattern.VerbalDate.Matches(text)).OrderBy(date => date.Index)]
            : [];
    }

    /// <summary>The date, when the calendar has it.</summary>
    public static LocalDate? Read(Match date)
    {
        int year = Whole(date.Groups["year"].Value);
        int day = Whole(date.Groups["day"].Value);
        string named = date.Groups["month"].Value;
        int month = char.IsAsciiDigit(named[0]) ? Whole(named) : RussianDate.Months.IndexOf(named) + 1;
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static bool IsDate(string text, Match date)
    {
        int end = date.Index + date.Length;
        if (end < text.Length && (text[end] is '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) || text[end] is '-' or '/'))
        {
            return false;
        }

        // Two digits of a year are told from numbers of clauses by the zero: «05.06.26», not «3.11.12».
        return date.Groups["year"].Length == 4
            ? Whole(date.Groups["month"].Value) <= 19
            : date.Groups["day"].Length == 2 && date.Groups["month"].Length == 2 && Whole(date.Groups["month"].Value) is >= 1 and <= 12 && Whole(date.Groups["day"].Value) is >= 1 and <= 31 && (date.Index == 0 || text[date.Index - 1] is ' ' or '\u00A0' or '\t' or '\n' or '(');
    }

    private static int Whole(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
