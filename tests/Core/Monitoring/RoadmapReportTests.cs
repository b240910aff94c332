using System.Collections.Immutable;
using InnovationDomain.Monitoring;
using InnovationDomain.Projects;
using InnovationDomain.Tests.Projects;
using InnovationDomain.Tests.Specifications;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>The tables of a report, made of a roadmap and of the readings of indicators.</summary>
public sealed class RoadmapReportTests
{
    private static readonly LocalDate Start = new(2024, 1, 1);

    private static readonly DateInterval Half = new(Start, new LocalDate(2024, 5, 31));

    private static readonly DateInterval Next = new(new LocalDate(2024, 9, 1), new LocalDate(2024, 12, 31));

    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void Every_row_due_in_the_period_stands_in_the_report_once(RoadmapPlan baseline, RoadmapPlan revised, (byte Row, byte Day, byte Status)[] reports, byte revisedOn)
    {
        Roadmap roadmap = Roadmap(baseline, revised, Start.PlusDays(revisedOn), Facts(baseline, revised, reports));
        ImmutableArray<ReportedMeasure> rows = ReportedMeasure.Of(roadmap, Half.End);
        RoadmapPlan plan = Start.PlusDays(revisedOn) <= Half.End ? revised : baseline;
        Assert.Equal(plan.Rows.Select(row => (row.Number, row.Measure, row.Responsible, row.Due?.LatestDay)), rows.Select(row => (row.Number!, row.Measure, row.Responsible, row.DueOn)));

        ImmutableArray<ReportedMeasure> reported = ReportedMeasure.DueIn(rows, Half);
        Assert.All(plan.Rows.Where(row => row.Due is { } due && Half.Contains(due.LatestDay)), row => Assert.Single(reported, measure => measure.Number == row.Number));
        Assert.Equal(reported.Length, reported.DistinctBy(measure => measure.Number).Count());
    }

    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void What_is_planned_next_is_the_plan_of_the_day_without_what_is_done_and_with_what_was_put_off(RoadmapPlan baseline, RoadmapPlan revised, (byte Row, byte Day, byte Status)[] reports, byte revisedOn)
    {
        LocalDate revision = Start.PlusDays(revisedOn);
        RoadmapFact[] facts = Facts(baseline, revised, reports);
        var expected = new List<string>();
        foreach (RoadmapItem row in (revision <= Half.End ? revised : baseline).Rows)
        {
            RoadmapFact? last = facts.Where(fact => fact.Number == row.Number && fact.ReportedOn <= Half.End).MaxBy(fact => fact.ReportedOn);
            RoadmapDue? spokenOf = (last?.ReportedOn >= revision ? revised : baseline).Find(row.Number)?.Due;
            LocalDate? due = last?.NewDue is { } proposed && spokenOf == row.Due ? proposed.LatestDay : row.Due?.LatestDay;
            if (last?.Status is not (RoadmapStatus.Done or RoadmapStatus.DoneLate or RoadmapStatus.Cancelled) && due is { } day && Next.Contains(day))
            {
                expected.Add($"{row.Number} {LocalDatePattern.Iso.Format(day)}");
            }
        }

        ImmutableArray<ReportedMeasure> rows = ReportedMeasure.Of(Roadmap(baseline, revised, revision, facts), Half.End);
        Assert.Equal(expected, PlannedMeasure.For(rows, Next).Select(planned => $"{planned.Number} {LocalDatePattern.Iso.Format(planned.DueOn!.Value)}"));
    }

    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void What_was_reported_later_does_not_show(RoadmapPlan plan, (byte Row, byte Day, byte Status)[] reports, byte on)
    {
        LocalDate date = Start.PlusDays(on);
        RoadmapFact[] facts = Facts(plan, plan, reports);
        Assert.Equal(
            Lines(ReportedMeasure.Of(Roadmap(plan, plan, Start, [.. facts.Where(fact => fact.ReportedOn <= date)]), date)),
            Lines(ReportedMeasure.Of(Roadmap(plan, plan, Start, facts), date)));
    }

    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void The_order_of_the_facts_plays_no_part(RoadmapPlan plan, (byte Row, byte Day, byte Status)[] reports, int seed)
    {
        RoadmapFact[] facts = Facts(plan, plan, reports);
        string[] lines = Lines(ReportedMeasure.Of(Roadmap(plan, plan, Start, facts), Half.End));
        new Random(seed).Shuffle(facts);
        Assert.Equal(lines, Lines(ReportedMeasure.Of(Roadmap(plan, plan, Start, facts), Half.End)));
    }

    public static TheoryData<RoadmapStatus, MeasureExecution> Statuses => new()
    {
        { RoadmapStatus.Planned, MeasureExecution.NotStated },
        { RoadmapStatus.InProgress, MeasureExecution.InProgress },
        { RoadmapStatus.Done, MeasureExecution.Done },
        { RoadmapStatus.DoneLate, MeasureExecution.Done },
        { RoadmapStatus.DonePartly, MeasureExecution.DonePartly },
        { RoadmapStatus.Postponed, MeasureExecution.Moved },
        { RoadmapStatus.Cancelled, MeasureExecution.Cancelled },
        { RoadmapStatus.NotDone, MeasureExecution.NotDone },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Every_status_of_a_row_has_its_word_in_the_report(RoadmapStatus status, MeasureExecution execution) =>
        Assert.Equal(execution, Assert.Single(ReportedMeasure.Of(Roadmap(One, One, Start, [new() { Number = "1", ReportedOn = Start, Status = status }]), Half.End)).Execution);

    [Fact]
    public void No_status_is_left_out() => Assert.Equal(Enum.GetValues<RoadmapStatus>().Length, Statuses.Count);

    [Fact]
    public void A_fact_stands_beside_its_row() => Assert.Equal(
        ["1 Провести семинары, Иванова М.П., 2024-04-30: Done 2024-05-12, три вместо пяти, карантин, "],
        Lines(ReportedMeasure.Of(
            Roadmap(One, One, Start, [new() { Number = "1", ReportedOn = new(2024, 5, 13), Status = RoadmapStatus.DoneLate, DoneOn = new(2024, 5, 12), Deviation = "три вместо пяти", Reason = "карантин" }]), Half.End)));

    [Fact]
    public void A_revision_after_the_fact_has_answered_the_date_that_it_proposes()
    {
        RoadmapFact putOff = new() { Number = "1", ReportedOn = new(2024, 4, 20), Status = RoadmapStatus.Postponed, NewDue = RoadmapDue.InQuarter(2024, 3) };
        RoadmapPlan moved = One.Apply([RoadmapChange.Move("1", RoadmapDue.InQuarter(2024, 4))]);
        RoadmapPlan accepted = One.Apply([RoadmapChange.Move("1", putOff.NewDue)]);
        Assert.Equal((new LocalDate(2024, 4, 30), new LocalDate(2024, 9, 30)), Dates(One, new(2024, 4, 21)));
        Assert.Equal((new LocalDate(2024, 12, 31), null), Dates(moved, new(2024, 4, 21)));
        Assert.Equal((new LocalDate(2024, 12, 31), new LocalDate(2024, 9, 30)), Dates(moved, new(2024, 4, 19)));
        Assert.Equal((new LocalDate(2024, 9, 30), null), Dates(accepted, new(2024, 4, 20)));

        (LocalDate? DueOn, LocalDate? MovedTo) Dates(RoadmapPlan revised, LocalDate on) =>
            ReportedMeasure.Of(Roadmap(One, revised, on, [putOff]), Half.End) is [var row] ? (row.DueOn, row.MovedTo) : default;
    }

    [Property]
    public void An_indicator_shows_the_last_reading_up_to_the_day(byte[] days, byte on)
    {
        LocalDate date = Start.PlusDays(on);
        int[] measured = [.. days.Select(day => (int)day).Distinct().Order()];
        MeasurementToolkit toolkit = Toolkit(" % ", [.. measured.Select(day => new ProjectIndicatorReading { Date = Start.PlusDays(day), Value = day })]);
        ReportedIndicator reported = Assert.Single(ReportedIndicator.Of(toolkit, [RegionalData.Students, RegionalData.Trained], date));
        decimal? fact = null;
        foreach (int day in measured.Where(day => day <= on))
        {
            fact = day;
        }

        Assert.Equal((10m, 50m, fact), (reported.Base!.Amount, reported.Plan!.Amount, reported.Fact?.Amount));
        Assert.Same(RegionalData.Trained, reported.Definition);
    }

    [Fact]
    public void What_is_asked_wrong_is_told()
    {
        const string date = "asOf is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'asOf')";
        Roadmap roadmap = Roadmap(One, One, Start, []);
        QueryLaws.Refused<ArgumentNullException>(() => ReportedMeasure.Of(null!, Start), "Value cannot be null. (Parameter 'roadmap')");
        QueryLaws.Refused<ArgumentException>(() => ReportedMeasure.Of(roadmap, default), date);
        QueryLaws.Refused<ArgumentNullException>(() => ReportedIndicator.Of(null!, [], Start), "Value cannot be null. (Parameter 'toolkit')");
        QueryLaws.Refused<ArgumentException>(() => ReportedIndicator.Of(Toolkit("%", []), [RegionalData.Trained], default), date);
        QueryLaws.Refused<ArgumentException>(
            () => ReportedIndicator.Of(Toolkit("%", []), [RegionalData.Students], Start),
            "passports has none of the indicator «trained», so that its unit and its direction are not known. Give an IndicatorDefinition of that key. (Parameter 'passports')");
        QueryLaws.Refused<ArgumentException>(
            () => ReportedIndicator.Of(Toolkit("чел.", []), [RegionalData.Trained], Start),
            "ProjectIndicator.Unit of «trained» is «чел.», and its passport is in «%». Correct one of the two. (Parameter 'passports')");
        QueryLaws.Refused<ArgumentOutOfRangeException>(
            () => ReportedIndicator.Of(Toolkit("%", [new() { Date = Start, Value = -1 }]), [RegionalData.Trained], Start),
            "IndicatorValue.Amount is -1. Give an amount from 0 to 1000000000000 with at most 6 digits after the point. (Parameter 'Amount')");
    }

    private static RoadmapPlan One { get; } = new()
    {
        Rows = [new() { Number = "1", Measure = "Провести семинары", Responsible = "Иванова М.П.", Result = "семинары проведены", Due = RoadmapDue.In(new(2024, 4)) }],
    };

    private static MeasurementToolkit Toolkit(string unit, ImmutableArray<ProjectIndicatorReading> readings) => new()
    {
        Indicators = [new() { Id = "trained", Name = "доля обученных", Unit = unit, Baseline = 10, Target = 50, Readings = readings }],
    };

    private static Roadmap Roadmap(RoadmapPlan baseline, RoadmapPlan revised, LocalDate on, RoadmapFact[] facts) => new()
    {
        Id = "ДК-1",
        Baseline = baseline,
        Revisions = [new() { Number = 1, Basis = RevisionBasis.Announcement, Date = on, Changes = baseline.ChangesTo(revised) }],
        Facts = [.. facts],
    };

    // Two facts of one day about one row are told apart by their place in the list alone.
    private static RoadmapFact[] Facts(RoadmapPlan baseline, RoadmapPlan revised, (byte Row, byte Day, byte Status)[] reports)
    {
        string[] numbers = [.. baseline.Rows.Concat(revised.Rows).Select(row => row.Number).Distinct()];
        return numbers.Length == 0 ? [] :
        [
            .. from report in reports.DistinctBy(report => (report.Row % numbers.Length, report.Day))
               let status = (RoadmapStatus)(1 + report.Status % 8)
               select new RoadmapFact
               {
                   Number = numbers[report.Row % numbers.Length],
                   ReportedOn = Start.PlusDays(report.Day),
                   Status = status,
                   Deviation = report.Status % 3 == 0 ? $"отклонение {report.Status}" : null,
                   NewDue = report.Status % 5 < 2 ? RoadmapDue.In(new(2024, 7 + report.Status % 6)) : null,
               },
        ];
    }

    private static string[] Lines(ImmutableArray<ReportedMeasure> rows) =>
        [.. rows.Select(row => $"{row.Number} {row.Measure}, {row.Responsible}, {Day(row.DueOn)}: {row.Execution} {Day(row.DoneOn)}, {row.Result}, {row.Reason}, {Day(row.MovedTo)}")];

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
