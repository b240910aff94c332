using System.Collections.Immutable;
using System.Globalization;

namespace InnovationDomain.Calendars;

/// <summary>A question, or a computation on its way, came to a year that the production calendar has no data for.</summary>
/// <remarks>Days off are moved by the Government year by year; a guess would be wrong silently. Give the year with <see cref="ProductionCalendar.With"/>.</remarks>
public sealed class MissingCalendarYearException : InvalidOperationException
{
    internal MissingCalendarYearException(int year, string calendarName, ImmutableArray<int> knownYears)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The production calendar «{calendarName}» has no year {year}; it has {Ranges(knownYears)}. Days off are moved by the Government year by year: give the year's days with ProductionCalendar.With(CalendarYear.Russian({year}, …)).")) =>
        (Year, CalendarName, KnownYears) = (year, calendarName, knownYears);

    /// <summary>Gets the year without data.</summary>
    public int Year { get; }

    /// <summary>Gets the calendar's name.</summary>
    public string CalendarName { get; }

    /// <summary>Gets the years with data, ascending.</summary>
    public ImmutableArray<int> KnownYears { get; }

    private static string Ranges(ImmutableArray<int> years)
    {
        var ranges = new List<string>();
        for (int first = 0, last; first < years.Length; first = last + 1)
        {
            for (last = first; last + 1 < years.Length && years[last + 1] == years[last] + 1; last++)
            {
            }

            string only = years[first].ToString(CultureInfo.InvariantCulture);
            ranges.Add(first == last ? only : string.Create(CultureInfo.InvariantCulture, $"{only}–{years[last]}"));
        }

        return string.Join(", ", ranges);
    }
}
