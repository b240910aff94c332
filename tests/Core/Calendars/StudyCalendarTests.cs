using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>How an organization divides its year: the quarters of 2025/2026 are a published schedule.</summary>
public sealed class StudyCalendarTests
{
    private static readonly SchoolPeriod[] Quarters =
    [
        Period(1, new(2025, 9, 1), new(2025, 10, 24)),
        Period(2, new(2025, 11, 5), new(2025, 12, 30)),
        Period(3, new(2026, 1, 9), new(2026, 3, 20)),
        Period(4, new(2026, 3, 30), new(2026, 5, 26)),
    ];

    [Fact]
    public void A_date_lies_in_a_period_or_in_the_vacations()
    {
        StudyCalendar calendar = Calendar();
        Assert.Equal(2, calendar.PeriodOf(new(2025, 11, 5))!.Number);
        Assert.Null(calendar.PeriodOf(new(2025, 11, 4)));
        Assert.Null(calendar.PeriodOf(new(2026, 7, 1)));
        Assert.Equal(
            [new(new(2025, 10, 25), new(2025, 11, 4)), new(new(2025, 12, 31), new(2026, 1, 8)), new DateInterval(new(2026, 3, 21), new(2026, 3, 29))],
            calendar.Vacations.ToArray());
    }

    [Fact]
    public void Weeks_are_counted_in_two_ways()
    {
        StudyCalendar calendar = Calendar();
        Assert.Equal([8, 9, 11, 9], calendar.Periods.Select(period => period.CalendarWeeks));
        Assert.Equal([40, 40, 48, 40], calendar.Periods.Select(period => period.LessonDays(ProductionCalendar.Russia)));
        Assert.Equal(33.6m, calendar.LessonWeeks(ProductionCalendar.Russia));
    }

    [Fact]
    public void Periods_without_vacations_between_them() => Assert.Empty(Calendar(
        SchoolPeriodKind.HalfYear, [Period(1, new(2025, 9, 1), new(2025, 12, 31)), Period(2, new(2026, 1, 1), new(2026, 5, 31))]).Vacations);

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Calendar_weeks_are_the_Mondays_that_its_days_go_back_to(LocalDate start, byte length)
    {
        SchoolPeriod period = Period(1, start, start.PlusDays(length));
        return period.CalendarWeeks == period.Days.Select(day => day.PlusDays(1 - (int)day.DayOfWeek)).Distinct().Count();
    }

    [Fact]
    public void What_a_calendar_refuses()
    {
        Refused(() => Calendar(periods: [Quarters[0], Quarters[2]]), "StudyCalendar.Periods[1] has the number 3. Number them 1, 2, 3… in the order of the list.");
        Refused(
            () => Calendar(periods: [Quarters[0], Period(2, new(2025, 10, 24), new(2025, 12, 30))]),
            "StudyCalendar.Periods[1] is 2025-10-24–2025-12-30, which does not come after 2025-09-01–2025-10-24. Give them in order of time, without overlap.");
        Refused(() => Calendar(periods: []), "StudyCalendar.Periods is empty. Give at least one period. (Parameter 'StudyCalendar.Periods')");
    }

    [Fact]
    public void What_a_calendar_refuses_in_whatever_order_the_initializers_stand()
    {
        const string number = "StudyCalendar.Periods has 4 periods, and a year has 3 of the kind Trimester. Give them all, or the kind Module.";
        Refused(() => Calendar(SchoolPeriodKind.Trimester), number);
        Refused(() => new StudyCalendar { Periods = [.. Quarters], Kind = SchoolPeriodKind.Trimester, Year = SchoolYear.Starting(2025) }, number);

        const string stranger = "StudyCalendar.Periods[0] is 2025-09-01–2025-10-24, and the school year is 2024/2025. Give periods from 1 September to 31 August of it.";
        Refused(() => Calendar(year: 2024), stranger);
        Refused(() => new StudyCalendar { Periods = [.. Quarters], Kind = SchoolPeriodKind.SchoolQuarter, Year = SchoolYear.Starting(2024) }, stranger);
    }

    [Fact]
    public void Modules_may_be_any_number() => Assert.Equal(4, Calendar(SchoolPeriodKind.Module).Periods.Length);

    [Fact]
    public void Days_of_another_calendar_system_are_taken_as_the_same_days()
    {
        SchoolPeriod period = Period(1, new LocalDate(2025, 9, 1).WithCalendar(CalendarSystem.Julian), new LocalDate(2025, 10, 24).WithCalendar(CalendarSystem.Julian));
        Assert.Equal(Quarters[0].Days, period.Days);
        Refused(() => Period(1, default, new(2025, 9, 1)),
            "SchoolPeriod.Days.Start is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'SchoolPeriod.Days.Start')");
    }

    private static StudyCalendar Calendar(SchoolPeriodKind kind = SchoolPeriodKind.SchoolQuarter, SchoolPeriod[]? periods = null, int year = 2025) =>
        new() { Year = SchoolYear.Starting(year), Kind = kind, Periods = [.. periods ?? Quarters] };

    private static SchoolPeriod Period(int number, LocalDate first, LocalDate last) => new() { Number = number, Days = new(first, last) };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
