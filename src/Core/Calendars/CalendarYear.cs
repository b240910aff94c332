using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Records;

namespace InnovationDomain.Calendars;

/// <summary>A year of a production calendar: the days that are not what their weekday says.</summary>
public sealed class CalendarYear
{
    /// <summary>Gets the year.</summary>
    /// <value>From 1000 to 9998, both inclusive.</value>
    public required int Year
    {
        get;
        init
        {
            field = value is >= 1000 and <= 9998 ? value : throw new ArgumentOutOfRangeException(nameof(Year), value, "CalendarYear.Year is a year from 1000 to 9998.");
            RequireOwnDays(value, Days);
        }
    }

    /// <summary>Gets the exceptional days, by date; any other Monday to Friday works, any other Saturday and Sunday does not.</summary>
    /// <value>At least one, all of <see cref="Year"/>, each date once; given in any order.</value>
    public required ImmutableArray<CalendarDay> Days
    {
        get;
        init
        {
            field = [.. GivenList.Some(value, "CalendarYear.Days", "A year without holidays is a year without data: give its exceptional days (CalendarYear.Russian adds the holidays of the Labour Code).").OrderBy(day => day.Date)];
            RequireDistinct(field);
            RequireOwnDays(Year, field);
        }
    }

    /// <summary>Gets the Government's act that moved the days off (постановление о переносе выходных дней).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Transfers { get; init; }

    /// <summary>Makes a Russian year: the holidays of article 112 of the Labour Code, and what the Government's act and the rules of article 112 add.</summary>
    /// <param name="year">The year, from 2013: the article's wording of 23.04.2012 (№ 35-ФЗ), which the list follows, is in force since.</param>
    /// <param name="further">Days off moved to weekdays, shortened days, working weekends, days by decree. Nothing is derived: a holiday on a Sunday moves its rest only when the day off stands here.</param>
    /// <param name="transfers">The Government's act; the default is not known.</param>
    /// <exception cref="ArgumentException">A further day is of another year or is a holiday already.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 2013 to 9998.</exception>
    /// <remarks>Source: article 112 of the Labour Code (ТК РФ): 1–6 and 8 January, 7 January, 23 February, 8 March, 1 and 9 May, 12 June, 4 November.</remarks>
    public static CalendarYear Russian(int year, ImmutableArray<CalendarDay> further, DocumentReference? transfers = null) => new()
    {
        Year = year is >= 2013 and <= 9998 ? year : throw new ArgumentOutOfRangeException(nameof(year), year, "The holidays of article 112 of the Labour Code are known here from 2013 on: for an earlier year give all Days."),
        Days = [.. LabourCodeHolidays.Of(year), .. GivenList.Complete(further, nameof(further))],
        Transfers = transfers,
    };

    private static void RequireDistinct(ImmutableArray<CalendarDay> days)
    {
        for (int i = 1; i < days.Length; i++)
        {
            if (days[i].Date == days[i - 1].Date)
            {
                throw new ArgumentException($"CalendarYear.Days holds both {days[i - 1]} and {days[i]}. Give each date once.", nameof(days));
            }
        }
    }

    private static void RequireOwnDays(int year, ImmutableArray<CalendarDay> days)
    {
        if (year != 0 && !days.IsDefault && days.FirstOrDefault(day => day.Date.Year != year) is { } stranger)
        {
            throw new ArgumentException($"CalendarYear.Days holds {stranger}, and CalendarYear.Year is {year}. Give the days of that year only.", nameof(days));
        }
    }
}
