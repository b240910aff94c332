using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes dates in the digits of the standard and in words.</summary>
/// <remarks>
/// <code>
/// DateText.Digital(date);                                   // «01.09.2026»
/// DateText.InWords(date, GrammaticalCase.Genitive);         // «первого сентября две тысячи двадцать шестого года»
/// DateText.InMonth(date.ToYearMonth());                     // «в сентябре 2026 года»
/// </code>
/// The other form of the standard, «1 сентября 2026 г.», is written by <see cref="RussianDate"/>. Gaps are plain spaces: <see cref="Typography"/> binds them, as in any text.
/// Source: ГОСТ Р 7.0.97, 5.10. Dates are of the ISO calendar; a date of another one is turned into it.
/// </remarks>
public static class DateText
{
    private static readonly ImmutableArray<string> MonthStems =
        ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    /// <summary>Writes a date in digits: «01.09.2026».</summary>
    public static string Digital(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return string.Create(CultureInfo.InvariantCulture, $"{iso.Day:00}.{iso.Month:00}.{iso.Year:0000}");
    }

    /// <summary>Writes a date in words: «первое сентября две тысячи двадцать шестого года».</summary>
    /// <param name="date">The date, of our era.</param>
    /// <param name="grammaticalCase">The case that the day stands in; the default is the nominative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before our era, or the case is not a named value.</exception>
    public static string InWords(LocalDate date, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        string day = Ordinal.InWords(iso.Day, grammaticalCase, AgreementClass.Neuter);
        return $"{day} {RussianDate.Months[iso.Month - 1]} {Ordinal.InWords(iso.Year, GrammaticalCase.Genitive)} года";
    }

    /// <summary>Writes a month with its year: «сентябрь 2026 года», «сентябрем 2026 года».</summary>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value.</exception>
    public static string Month(YearMonth month, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        LocalDate first = month.OnDayOfMonth(1).WithCalendar(CalendarSystem.Iso);
        return string.Create(CultureInfo.InvariantCulture, $"{MonthName(first.Month, grammaticalCase)} {first.Year} года");
    }

    /// <summary>Writes when in running text: «в сентябре 2026 года».</summary>
    public static string InMonth(YearMonth month) => "в " + Month(month, GrammaticalCase.Prepositional);

    /// <summary>Tells the name of a month in a case: «март», «марта», «мае».</summary>
    /// <param name="month">From 1, January, to 12, December.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or the case is not a named value.</exception>
    public static string MonthName(int month, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is a number from 1, January, to 12, December.");
        }

        Named.Require(grammaticalCase);
        string stem = MonthStems[month - 1];
        bool isHard = month is 3 or 8;
        return stem + grammaticalCase switch
        {
            GrammaticalCase.Genitive => isHard ? "а" : "я",
            GrammaticalCase.Dative => isHard ? "у" : "ю",
            GrammaticalCase.Instrumental => isHard ? "ом" : "ем",
            GrammaticalCase.Prepositional => "е",
            _ => isHard ? "" : month == 5 ? "й" : "ь",
        };
    }
}
