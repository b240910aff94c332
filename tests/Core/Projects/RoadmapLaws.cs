using System.Collections.Immutable;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Tests.Projects;

public sealed class RoadmapLaws
{
    private static readonly LocalDate Start = new(2023, 9, 1);

    [Property(Arbitrary = [typeof(RoadmapPlans)], MaxTest = 500)]
    public void The_changes_from_one_plan_to_another_make_the_other_of_it(RoadmapPlan first, RoadmapPlan second) =>
        Assert.Equal(second.Rows.ToArray(), first.Apply(first.ChangesTo(second)).Rows.ToArray());

    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void Nothing_changes_to_the_same_plan_and_no_change_is_idle(RoadmapPlan first, RoadmapPlan second)
    {
        Assert.Empty(first.ChangesTo(first));
        ImmutableArray<RoadmapChange> changes = first.ChangesTo(second);
        for (int i = 0; i < changes.Length; i++)
        {
            Assert.NotEqual(second.Rows.ToArray(), first.Apply(changes.RemoveAt(i)).Rows.ToArray());
        }
    }

    // The columns that have a kind of change of their own are told by it, also in a row that is reworded.
    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void Every_moved_date_is_told_as_one(RoadmapPlan first, RoadmapPlan second) => Assert.Equal(
        first.Rows.Where(row => second.Find(row.Number) is { } other && other.Due != row.Due).Select(row => (row.Number, second.Find(row.Number)!.Due)),
        first.ChangesTo(second).Where(change => change.Kind is RoadmapChangeKind.DueMoved).Select(change => (change.Number, change.Due)));

    // Whoever has all plans as they were published can rebuild any day, and the revisions alone give the same.
    [Property(Arbitrary = [typeof(RoadmapPlans)], MaxTest = 300)]
    public void Revisions_give_every_day_the_plan_that_was_published_last(RoadmapPlan baseline, RoadmapPlan[] published, byte[] pauses)
    {
        Roadmap roadmap = Empty(baseline);
        var plans = new List<(LocalDate Since, RoadmapPlan Plan)> { (LocalDate.MinIsoValue, baseline) };
        LocalDate day = Start;
        for (int i = 0; i < published.Length; i++)
        {
            day = day.PlusDays(i < pauses.Length ? pauses[i] % 9 : 0);
            roadmap = roadmap.Revise(new() { Number = i + 1, Basis = RevisionBasis.Announcement, Date = day, Changes = roadmap.Current.ChangesTo(published[i]) });
            plans.Add((day, published[i]));
        }

        Assert.Equal(plans[^1].Plan.Rows.ToArray(), roadmap.Current.Rows.ToArray());
        Assert.Equal(roadmap.Current.Rows.ToArray(), roadmap.Revisions.Aggregate(baseline, (plan, revision) => plan.Apply(revision.Changes)).Rows.ToArray());
        for (LocalDate date = Start.PlusDays(-1); date <= day.PlusDays(1); date = date.PlusDays(1))
        {
            Assert.Equal(plans.Last(entry => entry.Since <= date).Plan.Rows.ToArray(), roadmap.PlanAsOf(date).Rows.ToArray());
        }

        Assert.Same(baseline, roadmap.Baseline);
    }

    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void Rows_stand_in_the_order_of_numbers_however_they_are_given(RoadmapPlan plan)
    {
        Assert.Equal(plan.Rows.ToArray(), new RoadmapPlan { Rows = [.. plan.Rows.Reverse()] }.Rows.ToArray());
        string[] order = ["1", "1.1", "1.2", "1.10", "02", "2", "2а", "10"];
        Assert.Equal(order.Where(number => plan.Find(number) is not null), plan.Rows.Select(row => row.Number));
    }

    // Each row is as far as the last report about it up to the day says, and reports of later days say nothing.
    [Property(Arbitrary = [typeof(RoadmapPlans)])]
    public void Completion_follows_the_last_report_up_to_the_day(RoadmapPlan plan, (byte Row, byte Day, byte Status)[] reports, byte on)
    {
        if (plan.Rows.IsEmpty)
        {
            return;
        }

        RoadmapFact[] facts = [.. reports.Select(report => new RoadmapFact
        {
            Number = plan.Rows[report.Row % plan.Rows.Length].Number,
            ReportedOn = Start.PlusDays(report.Day),
            Status = (RoadmapStatus)(1 + report.Status % 8),
        })];
        LocalDate date = Start.PlusDays(on);
        RoadmapCompletion completion = facts.Aggregate(Empty(plan), (roadmap, fact) => roadmap.Report(fact)).CompletionAsOf(date);

        foreach (RoadmapRowState row in completion.Rows)
        {
            RoadmapFact? last = null;
            foreach (RoadmapFact fact in facts)
            {
                last = fact.Number == row.Row.Number && fact.ReportedOn <= date && !(fact.ReportedOn < last?.ReportedOn) ? fact : last;
            }

            Assert.Same(last, row.Fact);
            Assert.Equal(row.Row.Due is { } due && due.LatestDay <= date, row.IsDue);
        }

        Assert.Equal(plan.Rows.ToArray(), completion.Rows.Select(row => row.Row));
        Assert.Equal(
            completion.Rows.Length,
            completion.DoneCount + completion.Overdue.Length + completion.Rows.Count(row => !row.IsDone && (!row.IsDue || row.Status is RoadmapStatus.Cancelled)));
    }

    private static Roadmap Empty(RoadmapPlan baseline) => new() { Id = "ДК-1", Baseline = baseline, Revisions = [] };
}
