using System.Collections.Immutable;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Tests.Monitoring;

public sealed class PlatformReportTests
{
    private static readonly LocalDate Start = new(2023, 9, 1);

    private static readonly DateInterval Period = new(Start, new LocalDate(2023, 12, 31));

    private static readonly DateInterval Next = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 5, 31));

    public static Arbitrary<ImmutableArray<ReportedMeasure>> Roadmaps() => Arb.From(Measure.ArrayOf().Select(rows => rows.ToImmutableArray()));

    private static Gen<LocalDate?> Day { get; } = Gen.Frequency((1, Gen.Constant((LocalDate?)null)), (4, Gen.Choose(-60, 330).Select(day => (LocalDate?)Start.PlusDays(day))));

    private static Gen<ReportedMeasure> Measure { get; } =
        from due in Day
        from done in Day
        from moved in Day
        from execution in Gen.Elements(Enum.GetValues<MeasureExecution>())
        let mayBeDone = execution is MeasureExecution.Done or MeasureExecution.DonePartly
        select new ReportedMeasure { Measure = "мероприятие", DueOn = due, Execution = execution, DoneOn = mayBeDone ? done : null, MovedTo = moved };

    [Property(Arbitrary = [typeof(PlatformReportTests)])]
    public void A_report_answers_for_what_is_due_and_for_what_is_left_over(ImmutableArray<ReportedMeasure> roadmap)
    {
        ImmutableArray<ReportedMeasure> reported = ReportedMeasure.DueIn(roadmap, Period);
        Assert.Equal(roadmap.Where(reported.Contains), reported);
        Assert.All(roadmap.Where(row => row.DueOn is { } due && Period.Contains(due)), row => Assert.Contains(row, reported));
        Assert.All(roadmap.Where(row => row.DueOn < Start && row.MovedTo is null && row.Execution == MeasureExecution.NotDone), row => Assert.Contains(row, reported));
        Assert.All(roadmap.Where(row => row.DueOn > Period.End && row.DoneOn is null), row => Assert.DoesNotContain(row, reported));
        Assert.All(roadmap.Where(row => row.DueOn < Start && row.Execution == MeasureExecution.Cancelled), row => Assert.DoesNotContain(row, reported));
    }

    [Property(Arbitrary = [typeof(PlatformReportTests)])]
    public void A_plan_holds_what_is_still_open_and_due_in_its_period(ImmutableArray<ReportedMeasure> roadmap)
    {
        ImmutableArray<PlannedMeasure> plan = PlannedMeasure.For(roadmap, Next);
        Assert.All(plan, measure => Assert.True(Next.Contains(measure.DueOn!.Value)));
        Assert.Equal(
            roadmap.Count(row => row.Execution is not (MeasureExecution.Done or MeasureExecution.Cancelled) && (row.MovedTo ?? row.DueOn) is { } due && Next.Contains(due)), plan.Length);
    }

    // What is open at the end of a period is either reported in it or planned after it, when it has a term up to the end of the next.
    [Property(Arbitrary = [typeof(PlatformReportTests)])]
    public void Nothing_open_falls_between_two_periods(ImmutableArray<ReportedMeasure> roadmap)
    {
        ImmutableArray<ReportedMeasure> reported = ReportedMeasure.DueIn(roadmap, Period);
        int open = roadmap.Count(row => !reported.Contains(row)
            && row.Execution is not (MeasureExecution.Done or MeasureExecution.Cancelled) && (row.MovedTo ?? row.DueOn) is { } due && due <= Next.End && due > Period.End);
        Assert.True(PlannedMeasure.For(roadmap, Next).Length >= open);
    }

    [Fact]
    public void Gaps_are_named_all_at_once()
    {
        PlatformReport report = Report(
            [
                new() { Measure = "открытый урок", DueOn = Start },
                new() { Measure = "семинар", DueOn = Start, Execution = MeasureExecution.NotDone },
                new() { Measure = "сборник", DueOn = Start, Execution = MeasureExecution.Cancelled },
                new() { Measure = "выставка", DueOn = Start, Execution = MeasureExecution.Moved, Reason = "карантин", MovedTo = Next.Start },
                new() { Measure = "приказ", DueOn = Start, DoneOn = Start.PlusDays(1) },
            ],
            [new() { Definition = RegionalData.Students, Fact = IndicatorValue.Of(0, IndicatorUnit.Persons) }, new() { Definition = RegionalData.Trained }]);
        Assert.Equal(
            [
                "Measures[0] «открытый урок» says nothing of its execution. State what became of it.",
                "Measures[1] «семинар» is not done and gives no reason. State why.",
                "Measures[1] «семинар» is not done and gives no new day. State to when it is moved, or cancel it.",
                "Measures[2] «сборник» is not done and gives no reason. State why.",
                "Indicators[1] «показатель trained» has no fact. Give the value reached, also when it is zero.",
            ],
            report.FindGaps().Select(gap => gap.English));
        Assert.Equal(
            [
                "По мероприятию «открытый урок» не указано выполнение.",
                "По невыполненному мероприятию «семинар» не указана причина.",
                "По невыполненному мероприятию «семинар» не указан новый срок.",
                "По невыполненному мероприятию «сборник» не указана причина.",
                "По показателю «показатель trained» нет фактического значения.",
            ],
            report.FindGaps().Select(gap => gap.Russian));
    }

    [Fact]
    public void A_day_of_execution_says_that_it_is_done_and_whether_it_was_late()
    {
        var late = new ReportedMeasure { Measure = "приказ", DueOn = Start, DoneOn = Start.PlusDays(1) };
        Assert.Equal((MeasureExecution.Done, true), (late.Execution, late.IsLate));
        Assert.False(new ReportedMeasure { Measure = "приказ", DueOn = Start, DoneOn = Start }.IsLate);
        Assert.False(new ReportedMeasure { Measure = "приказ", DueOn = Start }.IsLate);
    }

    [Fact]
    public void A_measure_that_is_cancelled_and_done()
    {
        const string message = "ReportedMeasure.DoneOn is 2023-09-01, and the measure is Cancelled. Leave the day out, or take Done or DonePartly. (Parameter 'DoneOn')";
        Refused(() => new ReportedMeasure { Measure = "приказ", Execution = MeasureExecution.Cancelled, DoneOn = Start }, message);
        Refused(() => new ReportedMeasure { Measure = "приказ", DoneOn = Start, Execution = MeasureExecution.Cancelled }, message);
    }

    [Fact]
    public void A_value_in_another_unit()
    {
        const string message = "ReportedIndicator.Fact is 5 %, and students is measured in «чел.». Give the value in the unit of the indicator. (Parameter 'Fact')";
        IndicatorValue percent = IndicatorValue.Of(5, IndicatorUnit.Percent);
        Refused(() => new ReportedIndicator { Definition = RegionalData.Students, Fact = percent }, message);
        Refused(() => new ReportedIndicator { Fact = percent, Definition = RegionalData.Students }, message);
    }

    [Fact]
    public void An_indicator_is_judged_by_its_plan_and_the_minimum_of_its_passport()
    {
        var indicator = new ReportedIndicator
        {
            Definition = ReadyIndicators.ITCube[2],
            Base = IndicatorValue.Of(10, IndicatorUnit.Percent),
            Plan = IndicatorValue.Of(50, IndicatorUnit.Percent),
            Fact = IndicatorValue.Of(50, IndicatorUnit.Percent),
        };
        Assert.Equal((IndicatorStatus.BelowMinimum, "100"), (indicator.Judgement.Status, indicator.Judgement.CompletionPercent.ToString()));
    }

    [Fact]
    public void One_form_twice() => Refused(
        () => new PlatformReport { Kind = ReportKind.HalfYear, Holder = new Organization { Name = "МБОУ" }, Theme = "тема", Period = Period, Formats = [ReportFormat.Pdf, ReportFormat.Pdf] },
        "PlatformReport.Formats[1] has the value «Pdf» of PlatformReport.Formats[0]. Give each its own. (Parameter 'PlatformReport.Formats')");

    [Fact]
    public void A_moment_that_was_not_set() => Refused(
        () => new PlatformReport { Kind = ReportKind.HalfYear, Holder = new Organization { Name = "МБОУ" }, Theme = "тема", Period = Period, SubmittedAt = default(LocalDateTime) },
        "PlatformReport.SubmittedAt is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'PlatformReport.SubmittedAt')");

    [Fact]
    public void Defaults_of_the_runtime_mean_left_out()
    {
        var report = new PlatformReport
        {
            Kind = ReportKind.Final,
            Holder = new Organization { Name = "МБОУ" },
            Theme = "тема",
            Period = Period,
            Term = null,
            Measures = default,
            Indicators = default,
            Products = default,
            Dissemination = default,
            Partners = default,
            Risks = default,
            Conclusions = default,
            NextPlan = default,
            SubmittedAt = null,
            Formats = default,
        };
        Assert.Empty(report.FindGaps());
        Assert.Empty(report.Formats);
    }

    private static PlatformReport Report(ImmutableArray<ReportedMeasure> measures, ImmutableArray<ReportedIndicator> indicators) => new()
    {
        Kind = ReportKind.HalfYear,
        Holder = new Organization { Name = "МБОУ СОШ № 1" },
        Theme = "Развитие наставничества",
        Period = Period,
        Measures = measures,
        Indicators = indicators,
    };

    private static void Refused(Func<object> make, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);
}
