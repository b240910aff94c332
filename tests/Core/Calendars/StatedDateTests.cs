using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>Dates of other calendars, and dates at the ends of time.</summary>
public sealed class StatedDateTests
{
    private static readonly LocalDate Last = new(9999, 12, 31);

    // Dates of two calendars do not compare, and dates of one day were unequal.
    [Property]
    public Property A_date_of_another_calendar_is_the_same_day(int day)
    {
        LocalDate iso = new LocalDate(1000, 1, 1).PlusDays((day & int.MaxValue) % 3_000_000);
        return (StatedDate.Require(iso.WithCalendar(CalendarSystem.Julian), "x") == iso && StatedDate.Require(iso, "x") == iso).ToProperty();
    }

    [Fact]
    public void A_history_takes_dates_of_another_calendar()
    {
        LocalDate granted = new(2023, 9, 1);
        InnovationPlatform platform = new()
        {
            Id = "МИП-1",
            Kind = PlatformKind.InnovationPlatform,
            Level = RecognitionLevel.Municipal,
            Holder = new Organization { Name = "Школа № 1" },
            History = [new() { Trigger = PlatformTrigger.Grant, EffectiveOn = granted.WithCalendar(CalendarSystem.Julian), TermEnd = granted.PlusYears(1) }],
        };
        Assert.Equal(PlatformStatus.Active, platform.StandingOn(granted.WithCalendar(CalendarSystem.Coptic)).Status);
    }

    [Fact]
    public void A_wrong_year_reads_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ru-RU");
            Refused(() => StatedDate.Require(new LocalDate(21, 4, 22), "Festival.HeldOn"), "Festival.HeldOn is of the year 21, which does not have four digits. Give the full year: 2021, not 21. (Parameter 'Festival.HeldOn')");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Nothing_is_late_after_the_last_day_of_all() => Refused(
        () => DueInstant.Of(Last, "Europe/Samara"),
        "date is of the year 9999, the last that dates can have: nothing comes after it that could be late. Give the real day. (Parameter 'date')");

    [Fact]
    public void A_period_that_would_end_after_the_last_year_is_named()
    {
        Refused(() => ReportingCalendar.PlatformYears.PeriodOf(Last)!, "A period of «отчётный год площадки» that begins in 9999 ends after the last year that dates can have. Ask for an earlier one. (Parameter 'cycle')");
        ReportingPeriod year = ReportingCalendar.CalendarYears.PeriodOf(Last)!;
        Refused(
            () => DueRule.After(new AnnualDate(6, 10), RollConvention.None).For(year, ProductionCalendar.Russia, "Europe/Samara"),
            "The report on «9999 год» is due after the year 9999, the last that dates can have. Give the real period. (Parameter 'period')");
    }

    [Fact]
    public void Stages_may_fill_a_term_to_the_last_day_of_all()
    {
        InnovationProject project = new() { Id = "П-1", Theme = "тема", Objectives = [], Start = Last.PlusDays(-9), End = Last, Stages = [new() { Number = 1, Start = Last.PlusDays(-8), End = Last }] };
        StageMismatch gap = Assert.Single(project.StageMismatches());
        Assert.Equal((StageMismatchKind.Gap, Last.PlusDays(-9), 1), (gap.Kind, gap.First, gap.Days));
    }

    [Fact]
    public void A_school_year_of_a_roadmap_cannot_begin_in_the_last_year() => Refused(
        () => RoadmapDue.Of(RoadmapDueKind.SchoolYear, new(9999, 9, 1), Last),
        "A due date of the kind SchoolYear does not go from 9999-09-01 to 9999-12-31. Use the factory of the kind, or Between. (Parameter 'latestDay')");

    private static void Refused(Func<object> make, string message) => Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
