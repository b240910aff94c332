using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A production calendar of the five-day week (производственный календарь): which days work.</summary>
/// <remarks>
/// Immutable; safe to share. A year without data is never guessed: whatever needs it throws <see cref="MissingCalendarYearException"/>, also when a computation merely runs into it.
/// Every question is a look-up in tables made once, whatever the distance within a year. Dates of other calendar systems are understood; answers are ISO dates.
/// </remarks>
public sealed class ProductionCalendar
{
    private readonly YearTable?[] _tables; // by year, from _firstYear
    private readonly int _firstYear;

    private ProductionCalendar(string name, ImmutableArray<CalendarYear> years, DecreeDays decreeDays)
    {
        (Name, Years, DecreeDays) = (name, years, decreeDays);
        _firstYear = years[0].Year;
        _tables = new YearTable?[years[^1].Year - _firstYear + 1];
        foreach (CalendarYear year in years)
        {
            _tables[year.Year - _firstYear] = new YearTable(year, decreeDays);
        }
    }

    /// <summary>Gets the calendar of Russia for 2013–2026, where days by decree are days off.</summary>
    /// <remarks>
    /// Compiled from a public data set; the working days of 2022–2026 agree with the published totals. Days that a republic adds (Курбан-байрам, Сагаалган, …) are not in it.
    /// From which day rest was moved is known from 2021 on; the Government's act for 2024 and 2026. Add a later year with <see cref="With"/>.
    /// </remarks>
    public static ProductionCalendar Russia { get; } = Of("Россия", RussianYears.All);

    /// <summary>Gets the name, for messages: «Россия».</summary>
    public string Name { get; }

    /// <summary>Gets the years it has data for, ascending; there may be gaps.</summary>
    public ImmutableArray<CalendarYear> Years { get; }

    /// <summary>Gets how days by decree count.</summary>
    public DecreeDays DecreeDays { get; }

    /// <summary>Makes a calendar.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="years">The years, in any order, each once; at least one.</param>
    /// <param name="decreeDays">How days by decree count; the default is as days off.</param>
    /// <exception cref="ArgumentException">The name cannot be printed; there is no year, or one stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decreeDays"/> is not a named value.</exception>
    public static ProductionCalendar Of(string name, ImmutableArray<CalendarYear> years, DecreeDays decreeDays = DecreeDays.AsDaysOff) => new(
        PrintableText.Require(name, "ProductionCalendar.Name").Trim(),
        [.. GivenList.Distinct(GivenList.Some(years, "ProductionCalendar.Years", "Give at least one year."), year => year.Year, "ProductionCalendar.Years", "year").OrderBy(year => year.Year)],
        Enum.IsDefined(decreeDays) ? decreeDays : throw new ArgumentOutOfRangeException(nameof(decreeDays), decreeDays, "ProductionCalendar.DecreeDays is one of the named values of DecreeDays."));

    /// <summary>Answers the calendar with a further year, or with a corrected one in the place of its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is <see langword="null"/>.</exception>
    public ProductionCalendar With(CalendarYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Of(Name, [.. Years.Where(known => known.Year != year.Year), year], DecreeDays);
    }

    /// <summary>Answers the calendar with days by decree counted so.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decreeDays"/> is not a named value.</exception>
    public ProductionCalendar Counting(DecreeDays decreeDays) => decreeDays == DecreeDays ? this : Of(Name, Years, decreeDays);

    /// <summary>Answers the day with its kind and reason.</summary>
    /// <exception cref="MissingCalendarYearException">No data for its year.</exception>
    public CalendarDay DayOf(LocalDate date)
    {
        (LocalDate day, YearTable table) = Find(date, nameof(date));
        return table.ExceptionOn(day) ?? CalendarDay.Of(day, table.KindOf(day));
    }

    /// <summary>Answers what the day is; <see cref="DecreeDays"/> does not change it.</summary>
    /// <exception cref="MissingCalendarYearException">No data for its year.</exception>
    public DayKind KindOf(LocalDate date)
    {
        (LocalDate day, YearTable table) = Find(date, nameof(date));
        return table.KindOf(day);
    }

    /// <summary>Answers whether the day works.</summary>
    /// <exception cref="MissingCalendarYearException">No data for its year.</exception>
    public bool IsWorking(LocalDate date)
    {
        (LocalDate day, YearTable table) = Find(date, nameof(date));
        return table.IsWorking(day);
    }

    /// <summary>Answers the first working day after the date.</summary>
    /// <exception cref="MissingCalendarYearException">No data for a year on the way.</exception>
    public LocalDate NextWorkingDay(LocalDate date) => AddWorkingDays(date, 1);

    /// <summary>Answers the last working day before the date.</summary>
    /// <exception cref="MissingCalendarYearException">No data for a year on the way.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => AddWorkingDays(date, -1);

    /// <summary>Answers the date itself when it works, and otherwise the working day that the convention names; the date itself, with no look at the data, for <see cref="RollConvention.None"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is not a named value.</exception>
    /// <exception cref="MissingCalendarYearException">No data for a year on the way.</exception>
    public LocalDate Roll(LocalDate date, RollConvention convention) => convention switch
    {
        RollConvention.None => Iso(date, nameof(date)),
        RollConvention.Following => IsWorking(date) ? Iso(date, nameof(date)) : NextWorkingDay(date),
        RollConvention.Preceding => IsWorking(date) ? Iso(date, nameof(date)) : PreviousWorkingDay(date),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "A roll is one of the named values of RollConvention."),
    };

    /// <summary>Answers the <paramref name="count"/>-th working day after the date, which itself is not counted.</summary>
    /// <param name="date">The day of the event, working or not.</param>
    /// <param name="count">How many; a negative one counts back, to the working day so many before the date; zero answers the date itself.</param>
    /// <exception cref="MissingCalendarYearException">No data for a year on the way.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int count)
    {
        (LocalDate day, YearTable table) = Find(date, nameof(date));
        if (count == 0)
        {
            return day;
        }

        int year = day.Year;
        long nth = count > 0 ? (long)table.Through(day) + count : (long)table.Before(day) + count + 1;
        while (nth > table.Count)
        {
            nth -= table.Count;
            table = Table(++year);
        }

        while (nth < 1)
        {
            table = Table(--year);
            nth += table.Count;
        }

        return table.Nth(nth);
    }

    /// <summary>Answers how many days work in the interval, both ends included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is <see langword="null"/>.</exception>
    /// <exception cref="MissingCalendarYearException">No data for a year of it.</exception>
    public int CountWorkingDays(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return WorkingDaysAfter(days.Start, days.End) + (IsWorking(days.Start) ? 1 : 0);
    }

    /// <summary>Answers how many working days lie after <paramref name="date"/> up to <paramref name="last"/>, which is included: what <see cref="AddWorkingDays"/> undoes.</summary>
    /// <value>Negative when <paramref name="last"/> comes before <paramref name="date"/>: minus what the exchanged dates give.</value>
    /// <exception cref="MissingCalendarYearException">No data for a year on the way.</exception>
    public int WorkingDaysAfter(LocalDate date, LocalDate last)
    {
        (LocalDate from, YearTable fromTable) = Find(date, nameof(date));
        (LocalDate to, YearTable toTable) = Find(last, nameof(last));
        int count = toTable.Through(to) - fromTable.Through(from);
        for (int year = from.Year; year < to.Year; year++)
        {
            count += Table(year).Count;
        }

        for (int year = to.Year; year < from.Year; year++)
        {
            count -= Table(year).Count;
        }

        return count;
    }

    /// <summary>Answers how many days of the year work (норма рабочих дней).</summary>
    /// <exception cref="MissingCalendarYearException">No data for the year.</exception>
    public int WorkingDaysIn(int year) => Table(year).Count;

    /// <summary>Answers whether there is data for the year.</summary>
    public bool Knows(int year) => year >= _firstYear && year - _firstYear < _tables.Length && _tables[year - _firstYear] is not null;

    private static LocalDate Iso(LocalDate date, string name) => StatedDate.Require(date, name);

    private (LocalDate Day, YearTable Table) Find(LocalDate date, string name)
    {
        LocalDate day = Iso(date, name);
        return (day, Table(day.Year));
    }

    private YearTable Table(int year) => Knows(year)
        ? _tables[year - _firstYear]!
        : throw new MissingCalendarYearException(year, Name, [.. Years.Select(known => known.Year)]);
}
