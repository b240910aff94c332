using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>Which periods are reported on, and when the reports are due.</summary>
public sealed class ReportingCalendarTests
{
    private static readonly ProductionCalendar Russia = ProductionCalendar.Russia;

    public static Arbitrary<ReportingCalendar> Any() => Arb.From(Gen.OneOf(
        Gen.Elements(
            ReportingCalendar.CalendarYears, ReportingCalendar.PlatformYears, ReportingCalendar.Quarters, ReportingCalendar.SchoolHalfYears, ReportingCalendar.SchoolHalfYearsToAugust),
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select ReportingCalendar.YearsFrom(new AnnualDate(month, day), "свой год", "{year}")));

    [Theory]
    [InlineData("CalendarYears", "2024 год", "2024-01-01/2024-12-31")]
    [InlineData("PlatformYears", "2023/2024 отчётный год", "2023-06-01/2024-05-31")]
    [InlineData("Quarters", "II квартал 2024 года", "2024-04-01/2024-06-30")]
    [InlineData("SchoolHalfYears", "II полугодие 2023/2024 учебного года", "2024-01-01/2024-05-31")]
    [InlineData("SchoolHalfYearsToAugust", "II полугодие 2023/2024 учебного года", "2024-01-01/2024-08-31")]
    public void The_period_of_16_April_2024(string calendar, string name, string days)
    {
        ReportingPeriod period = ((ReportingCalendar)typeof(ReportingCalendar).GetProperty(calendar)!.GetValue(null)!).PeriodOf(new(2024, 4, 16))!;
        Assert.Equal(name, period.ToString());
        Assert.Equal(days, $"{period.Days.Start:uuuu-MM-dd}/{period.Days.End:uuuu-MM-dd}");
    }

    [Fact]
    public void Summer_belongs_to_no_half_that_ends_in_May()
    {
        Assert.Null(ReportingCalendar.SchoolHalfYears.PeriodOf(new(2024, 7, 1)));
        Assert.Equal("I полугодие 2024/2025 учебного года", ReportingCalendar.SchoolHalfYears.FirstAfter(new(2024, 7, 1)).Name);
        Assert.Equal("II полугодие 2023/2024 учебного года", ReportingCalendar.SchoolHalfYears.LastBefore(new(2024, 7, 1)).Name);
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool School_halves_are_half_years(LocalDate date) =>
        ReportingCalendar.SchoolHalfYears.PeriodOf(date)?.Days == HalfYear.Containing(date)?.Days
        && ReportingCalendar.SchoolHalfYearsToAugust.PeriodOf(date)!.Days == HalfYear.Containing(date, SecondHalfYearEnd.August)!.Days;

    [Property(Arbitrary = [typeof(CalendarDates), typeof(ReportingCalendarTests)])]
    public bool A_period_contains_its_date_and_lies_between_its_neighbours(ReportingCalendar calendar, LocalDate date)
    {
        (ReportingPeriod before, ReportingPeriod after) = (calendar.LastBefore(date), calendar.FirstAfter(date));
        return before.Days.End < date && date < after.Days.Start
            && (calendar.PeriodOf(date) is { } period
                ? period.Days.Contains(date) && calendar.Next(period) == after && calendar.Previous(period) == before
                : calendar.Next(before) == after && calendar.Previous(after) == before);
    }

    [Property(Arbitrary = [typeof(CalendarDates), typeof(ReportingCalendarTests)])]
    public bool Periods_in_a_range_are_those_of_its_days(ReportingCalendar calendar, LocalDate start, int length)
    {
        var range = new DateInterval(start, start.PlusDays((length & 0x7FFF) % 900));
        return calendar.PeriodsIn(range).SequenceEqual(range.Select(calendar.PeriodOf).OfType<ReportingPeriod>().Distinct());
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Years_of_any_beginning_leave_no_day_out(LocalDate first, LocalDate date)
    {
        if (first is { Month: 2, Day: 29 })
        {
            return true;
        }

        var calendar = ReportingCalendar.YearsFrom(new AnnualDate(first.Month, first.Day), "свой год", "{year}");
        return calendar.PeriodOf(date) is { } period && calendar.Next(period).Days.Start == period.Days.End.PlusDays(1);
    }

    [Theory]
    [InlineData(RollConvention.None, 10)]
    [InlineData(RollConvention.Following, 13)] // 12 June is a holiday
    [InlineData(RollConvention.Preceding, 9)]
    public void A_report_due_on_a_Saturday_at_five(RollConvention roll, int day)
    {
        ReportingCalendar calendar = ReportingCalendar.PlatformYears.DueBy(DueRule.After(new AnnualDate(6, 10), roll, new LocalTime(17, 0)));
        Assert.Equal(
            DueInstant.Of(new(2023, 6, day), "Europe/Samara", new LocalTime(17, 0)),
            calendar.DueOf(calendar.LastBefore(new(2023, 6, 1)), Russia, "Europe/Samara"));
        Assert.Equal("383-од", calendar.Basis!.Number);
    }

    [Fact]
    public void Reports_due_within_the_halves()
    {
        ReportingCalendar calendar = ReportingCalendar.SchoolHalfYears.DueBy(
            DueRule.Within(new AnnualDate(12, 20), RollConvention.None), DueRule.Within(new AnnualDate(5, 31), RollConvention.Preceding));
        Assert.Equal(
            [new LocalDate(2025, 12, 20), new LocalDate(2026, 5, 29)],
            calendar.PeriodsIn(SchoolYear.Starting(2025).Days).Select(period => calendar.DueOf(period, Russia, "Europe/Moscow")!.Date));
    }

    [Fact]
    public void A_report_due_within_a_term()
    {
        ReportingPeriod quarter = ReportingCalendar.Quarters.PeriodOf(new(2024, 4, 16))!;
        Assert.Equal(new LocalDate(2024, 7, 12), DueRule.After(Term.WorkingDays(10)).For(quarter, Russia, "Asia/Yakutsk").Date);
        Assert.Equal(new LocalDate(2024, 7, 10), DueRule.After(Term.CalendarDays(10)).For(quarter, Russia, "Asia/Yakutsk").Date);
    }

    [Fact]
    public void A_date_within_a_half_may_be_of_its_first_year() =>
        Assert.Equal(
            new LocalDate(2023, 11, 1),
            DueRule.Within(new AnnualDate(11, 1), RollConvention.None).For(ReportingCalendar.PlatformYears.PeriodOf(new(2024, 1, 1))!, Russia, "Europe/Samara").Date);

    [Property(Arbitrary = [typeof(CalendarDates), typeof(ReportingCalendarTests)])]
    public bool A_date_after_the_period_is_the_first_one(ReportingCalendar calendar, LocalDate date, LocalDate due)
    {
        ReportingPeriod period = calendar.LastBefore(date);
        LocalDate on = DueRule.After(new AnnualDate(due.Month, due.Day), RollConvention.None).For(period, Russia, "Europe/Samara").Date;
        return period.Days.End < on && on.PlusYears(-1) <= period.Days.End && on.Month == due.Month;
    }

    [Fact]
    public void Without_a_rule_nothing_is_due() =>
        Assert.Null(ReportingCalendar.Quarters.DueOf(ReportingCalendar.Quarters.PeriodOf(new(2024, 4, 16))!, Russia, "Europe/Samara"));

    [Fact]
    public void What_a_calendar_refuses()
    {
        ReportingPeriod quarter = ReportingCalendar.Quarters.PeriodOf(new(2024, 4, 16))!;
        Refused(
            () => ReportingCalendar.CalendarYears.DueOf(quarter, Russia, "Europe/Samara")!,
            "«II квартал 2024 года» is no period of «календарный год». Ask its calendar for the period: PeriodOf(date). (Parameter 'period')");
        Refused(() => ReportingCalendar.Quarters.DueBy([null]), "1 due rules are given, and «кварталы» has 4 segments. Give one for each, null where none is stated. (Parameter 'rules')");
        Refused(
            () => DueRule.Within(new AnnualDate(12, 20), RollConvention.None).For(quarter, Russia, "Europe/Samara"),
            "The report on «II квартал 2024 года» is due on 12-20 within it, and it has no such date. Use DueRule.After, or another date. (Parameter 'period')");
        Refused(
            () => new ReportingCalendar { Name = "свой", Segments = [.. ReportingCalendar.Quarters.Segments.Reverse()] }, // a year from October on, in which II comes before III
            "ReportingCalendar.Segments[2] («II квартал {year} года») does not come in order. Give the segments in order of time, without overlap, within a year from the first day of the first one. (Parameter 'segments')");
        Refused(() => ReportingCalendar.YearsFrom(new AnnualDate(2, 29), "свой", "{year}"), "ReportingSegment.First is 29 February, which most years do not have. Begin on 1 March. (Parameter 'First')");
        Refused(
            () => ReportingCalendar.YearsFrom(new AnnualDate(9, 1), "свой", "год"),
            "ReportingSegment.Name is «год», the same in every year. Put {year} where the year stands: «I квартал {year} года». (Parameter 'Name')");
        Refused(() => DueRule.After(new AnnualDate(6, 10), RollConvention.None, LocalTime.Midnight), "closesAt is 00:00, the beginning of the day. Leave it out for the end of the day (24:00). (Parameter 'closesAt')");
    }

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
