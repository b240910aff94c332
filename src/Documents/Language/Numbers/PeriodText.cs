using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes periods: between dates, in school years, years, half-years and quarters.</summary>
/// <remarks>
/// <code>
/// PeriodText.FromTo(days);                                            // «с 28 августа по 3 сентября 2026 года»
/// PeriodText.Dashed(days);                                            // «28.08.2026–03.09.2026»
/// PeriodText.Of(schoolYear, GrammaticalCase.Prepositional);           // «2026/27 учебном году»
/// PeriodText.Years(2026, 2027, GrammaticalCase.Accusative);           // «2026–2027 годы»
/// </code>
/// Gaps are plain spaces: <see cref="Typography"/> binds them, as in any text.
/// </remarks>
public static class PeriodText
{
    /// <summary>Writes a period in words of its own, the ends included: «с 1 по 15 сентября 2026 года», «со 2 по 5 мая 2026 года», «с 30 декабря 2026 года по 3 января 2027 года».</summary>
    /// <returns>One day is written as a date: «1 сентября 2026 года».</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is <see langword="null"/>.</exception>
    public static string FromTo(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        LocalDate start = days.Start.WithCalendar(CalendarSystem.Iso);
        LocalDate end = days.End.WithCalendar(CalendarSystem.Iso);
        string last = RussianDate.ForText(end);
        if (start == end)
        {
            return last;
        }

        string from = start.Year != end.Year ? RussianDate.ForText(start)
            : start.Month != end.Month ? string.Create(CultureInfo.InvariantCulture, $"{start.Day} {RussianDate.Months[start.Month - 1]}")
            : start.Day.ToString(CultureInfo.InvariantCulture);

        // «со второго»: only the second is spoken with two consonants at its beginning.
        return $"{(start.Day == 2 ? "со" : "с")} {from} по {last}";
    }

    /// <summary>Writes a period in digits: «28.08.2026–03.09.2026»; one day is written as a date.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is <see langword="null"/>.</exception>
    public static string Dashed(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        string start = DateText.Digital(days.Start);
        return days.Start == days.End ? start : $"{start}–{DateText.Digital(days.End)}";
    }

    /// <summary>Writes a school year: «2026/27 учебный год», «в 2026/27 учебном году».</summary>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value.</exception>
    public static string Of(SchoolYear year, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        ArgumentNullException.ThrowIfNull(year);
        Named.Require(grammaticalCase);
        return string.Create(CultureInfo.InvariantCulture,
            $"{year.StartYear}/{(year.StartYear + 1) % 100:00} учебн{AdjectiveEndings.Hard(AgreementClass.Masculine, grammaticalCase)} {Year(grammaticalCase)}");
    }

    /// <summary>Writes a half of a school year: «первое полугодие 2026/27 учебного года».</summary>
    /// <exception cref="ArgumentNullException"><paramref name="half"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value.</exception>
    public static string Of(HalfYear half, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        ArgumentNullException.ThrowIfNull(half);
        return $"{Ordinal.InWords(half.Number, grammaticalCase, AgreementClass.Neuter)} полугоди{HalfYearEnding(grammaticalCase)} {Of(half.Year, GrammaticalCase.Genitive)}";
    }

    /// <summary>Writes a half of a calendar year with a Roman numeral, as plans and reports do: «II полугодие 2026 года».</summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is not 1 or 2, or the case is not a named value.</exception>
    public static string CalendarHalf(int half, int year, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        if (half is < 1 or > 2)
        {
            throw new ArgumentOutOfRangeException(nameof(half), half, "A year has the halves 1 and 2.");
        }

        Named.Require(grammaticalCase);
        return string.Create(CultureInfo.InvariantCulture, $"{RomanNumeral.Of(half)} полугоди{HalfYearEnding(grammaticalCase)} {year} года");
    }

    /// <summary>Writes a quarter of a calendar year with a Roman numeral: «III квартал 2026 года».</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not from 1 to 4, or the case is not a named value.</exception>
    public static string Quarter(int quarter, int year, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        if (quarter is < 1 or > 4)
        {
            throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "A year has the quarters 1 to 4.");
        }

        Named.Require(grammaticalCase);
        string ending = grammaticalCase switch
        {
            GrammaticalCase.Genitive => "а",
            GrammaticalCase.Dative => "у",
            GrammaticalCase.Instrumental => "ом",
            GrammaticalCase.Prepositional => "е",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{RomanNumeral.Of(quarter)} квартал{ending} {year} года");
    }

    /// <summary>Writes several calendar years: «2026–2027 годы», «в 2026–2027 годах».</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last one, later than the first.</param>
    /// <param name="grammaticalCase">The case; the default is the nominative.</param>
    /// <exception cref="ArgumentException">The years do not rise.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value.</exception>
    public static string Years(int first, int last, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        if (first >= last)
        {
            throw new ArgumentException(FormattableString.Invariant($"Years rise: {first} is not before {last}. Give the earlier one first; write one year as «{last} год»."), nameof(last));
        }

        Named.Require(grammaticalCase);
        string years = grammaticalCase switch
        {
            GrammaticalCase.Genitive => "годов",
            GrammaticalCase.Dative => "годам",
            GrammaticalCase.Instrumental => "годами",
            GrammaticalCase.Prepositional => "годах",
            _ => "годы",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{first}–{last} {years}");
    }

    // «в году», but «о годе»: documents need the first, and say «в течение года» for the rest.
    private static string Year(GrammaticalCase grammaticalCase) => grammaticalCase switch
    {
        GrammaticalCase.Genitive => "года",
        GrammaticalCase.Dative or GrammaticalCase.Prepositional => "году",
        GrammaticalCase.Instrumental => "годом",
        _ => "год",
    };

    private static string HalfYearEnding(GrammaticalCase grammaticalCase) => grammaticalCase switch
    {
        GrammaticalCase.Genitive => "я",
        GrammaticalCase.Dative => "ю",
        GrammaticalCase.Instrumental => "ем",
        GrammaticalCase.Prepositional => "и",
        _ => "е",
    };
}
