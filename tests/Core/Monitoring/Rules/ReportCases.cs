using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Projects;
using InnovationDomain.Tests.Platforms;
using InnovationDomain.Tests.Projects;
using NodaTime;

namespace InnovationDomain.Tests.Monitoring.Rules;

/// <summary>Reports on halves of school years, in time and not, with roadmaps and earlier duties.</summary>
internal static class ReportCases
{
    public static ImmutableArray<ReportingPeriod> Halves { get; } = ReportingCalendar.SchoolHalfYears.PeriodsIn(new(new(2024, 1, 1), new(2027, 5, 31)));

    public static Gen<ReportCase> Any { get; } =
        from half in Gen.Choose(1, Halves.Length - 1)
        from kind in Gen.Choose(0, 19)
        from hours in Gen.Choose(-600, 100)
        from formats in Gen.SubListOf(Enum.GetValues<ReportFormat>())
        from missed in Gen.Choose(0, 63)
        from plan in RoadmapPlans.Any().Generator
        from told in Gen.Choose(0, 255)
        select new ReportCase
        {
            Report = Report(
                kind == 0 ? new(Halves[half].Days.Start, Halves[half].Days.End.PlusDays(1)) : Halves[half].Days,
                kind % 4 == 1 ? null : Halves[half].Days.End.At(new LocalTime(17, 0)).PlusHours(hours),
                [.. formats],
                [.. plan.Rows.Where((_, i) => (told >> i) % 2 == 0).Select((row, i) => new ReportedMeasure { Number = row.Number, Measure = row.Measure, Execution = i % 3 == 0 ? MeasureExecution.NotDone : MeasureExecution.Done })]),
            Roadmap = kind % 5 == 2 ? null : Map(plan),
            EarlierDuties = kind % 7 == 3 ? null : [.. Halves.Select((period, i) => Duty(period, (missed >> i) % 2 == 0 ? period.Days.End.PlusDays(-(i % 3 * 10)).At(LocalTime.Noon) : null))],
        };

    public static PlatformReport Report(DateInterval period, LocalDateTime? submitted, ImmutableArray<ReportFormat> formats, ImmutableArray<ReportedMeasure> measures = default, params ReportedIndicator[] indicators) => new()
    {
        Kind = ReportKind.HalfYear,
        Holder = Samples.School(1),
        Theme = "Школа открытий",
        Period = period,
        SubmittedAt = submitted,
        Formats = formats,
        Measures = measures.IsDefault ? [] : measures,
        Indicators = [.. indicators],
    };

    public static Roadmap Map(RoadmapPlan plan) => new() { Id = "ДК-1", Baseline = plan, Revisions = [] };

    public static ReportDuty Duty(ReportingPeriod period, LocalDateTime? submitted) => new()
    {
        Platform = "МИП-1",
        Period = period,
        Due = DueInstant.Of(period.Days.End.PlusDays(-11), "Europe/Moscow", new LocalTime(17, 0)),
        SubmittedAt = submitted,
    };
}
