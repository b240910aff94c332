using InnovationDomain.Calendars;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Tests.Calendars;

/// <summary>The compiled calendar of Russia against the data set it was made from, and against the published totals.</summary>
public sealed class RussianCalendarTests
{
    private static readonly ProductionCalendar Russia = ProductionCalendar.Russia;

    private static readonly Dictionary<LocalDate, string[]> DataSet = Repository.Read("tests/Core/Calendars/production-calendar-ru.csv")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(line => line.TrimEnd('\r').Split(','))
        .ToDictionary(row => LocalDatePattern.Iso.Parse(row[0]).Value);

    [Fact]
    public void Every_day_is_what_the_data_set_says()
    {
        var days = new DateInterval(new(2013, 1, 1), new(2026, 12, 31));
        Assert.Equal(days.Select(Expected), days.Select(day => Describe(Russia.DayOf(day))));
        Assert.Equal(DataSet.Count, DataSet.Keys.Count(days.Contains));
    }

    [Theory]
    [InlineData(2013, 247)]
    [InlineData(2014, 247)]
    [InlineData(2015, 247)]
    [InlineData(2016, 247)]
    [InlineData(2017, 247)]
    [InlineData(2018, 247)]
    [InlineData(2019, 247)]
    [InlineData(2022, 247)]
    [InlineData(2023, 247)]
    [InlineData(2024, 248)]
    [InlineData(2025, 247)]
    [InlineData(2026, 247)]
    public void Working_days_of_a_year_without_decrees(int year, int expected)
    {
        Assert.Equal(expected, Russia.WorkingDaysIn(year));
        Assert.Equal(expected, Russia.Counting(DecreeDays.AsWorking).WorkingDaysIn(year));
    }

    // With the decrees: the data set. Without them: the norm of the five-day week, which the decrees did not change (from memory, unverified).
    [Theory]
    [InlineData(2020, 219, 248)]
    [InlineData(2021, 240, 247)]
    public void Working_days_of_the_years_of_decrees(int year, int asDaysOff, int asWorking)
    {
        Assert.Equal(asDaysOff, Russia.WorkingDaysIn(year));
        Assert.Equal(asWorking, Russia.Counting(DecreeDays.AsWorking).WorkingDaysIn(year));
    }

    [Theory]
    [InlineData("2020-04-04", DayKind.NonWorkingByDecree, false)] // a Saturday inside the period
    [InlineData("2020-04-06", DayKind.NonWorkingByDecree, true)]
    [InlineData("2020-05-01", DayKind.Holiday, false)]
    [InlineData("2020-05-03", DayKind.DayOff, false)]
    [InlineData("2020-05-05", DayKind.DayOff, false)] // moved, no decree
    [InlineData("2020-05-06", DayKind.NonWorkingByDecree, true)]
    [InlineData("2020-05-11", DayKind.DayOff, false)]
    [InlineData("2020-07-01", DayKind.NonWorkingByDecree, true)] // the decree stands after the occasion
    [InlineData("2021-05-03", DayKind.DayOff, false)]
    [InlineData("2021-05-04", DayKind.NonWorkingByDecree, true)]
    [InlineData("2021-11-04", DayKind.Holiday, false)]
    public void Days_around_the_decrees(string date, DayKind kind, bool worksWithoutDecree)
    {
        LocalDate day = LocalDatePattern.Iso.Parse(date).Value;
        Assert.Equal(kind, Russia.KindOf(day));
        Assert.False(Russia.IsWorking(day));
        Assert.Equal(worksWithoutDecree, Russia.Counting(DecreeDays.AsWorking).IsWorking(day));
    }

    [Fact]
    public void The_acts_that_moved_the_days_off_are_kept_where_known() => Assert.Equal(
        ["2024: Decree 2023-08-10 № 1314", "2026: Decree 2025-09-24 № 1466"],
        Russia.Years.Where(year => year.Transfers is not null).Select(year => $"{year.Year}: {year.Transfers}"));

    private static string Expected(LocalDate day)
    {
        string[] row = DataSet.GetValueOrDefault(day, ["", "", "", ""]);
        bool weekend = day.DayOfWeek >= IsoDayOfWeek.Saturday;

        // The data set has the edition of the Labour Code behind the New Year holidays.
        string name = row[2].Contains("Указ", StringComparison.Ordinal) ? row[2] : row[2].Split(" (")[0];
        DayKind kind = row[1] switch
        {
            "" => weekend ? DayKind.DayOff : DayKind.Working,
            "shortened" => DayKind.Shortened,
            "working" => DayKind.WorkingWeekend,
            "non-working" when name.Length == 0 => DayKind.DayOff,
            "non-working" => name.Contains("Указ", StringComparison.Ordinal) ? DayKind.NonWorkingByDecree : DayKind.Holiday,
            _ => throw new InvalidOperationException(row[1]),
        };
        return $"{LocalDatePattern.Iso.Format(day)},{kind},{name},{row[3]}";
    }

    private static string Describe(CalendarDay day) =>
        $"{LocalDatePattern.Iso.Format(day.Date)},{day.Kind},{day.Name},{(day.MovedFrom is { } from ? LocalDatePattern.Iso.Format(from) : "")}";
}
