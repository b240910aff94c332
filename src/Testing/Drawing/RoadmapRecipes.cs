using System.Collections.Immutable;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;
using static InnovationDomain.Testing.Drawing.ScalarRecipes;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Roadmaps: revisions that lead from plan to plan, each on a document of its basis, and facts of rows that were planned.</summary>
internal static class RoadmapRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add(Due);
        book.Add(draw => draw.Chance(50) ? RoadmapResult.Of(draw.Text("Result")) : RoadmapResult.Of(draw.Any<RecordKind>(), draw.MaybeText("Result")));
        book.Add(draw => Row(draw, Invariant($"{draw.Between(1, 9)}")));
        book.Add(draw => Plan(draw));
        book.Add(draw => Changes(draw, Plan(draw)) is { IsEmpty: false } changes ? draw.PickOf(changes) : RoadmapChange.Cancel("1"));
        book.Add(draw => Revision(draw, 1, Changes(draw, Plan(draw))));
        book.Add(draw => Fact(draw, Invariant($"{draw.Between(1, 9)}")));
        book.Add(Whole);
    }

    private static Roadmap Whole(Draw draw)
    {
        RoadmapPlan baseline = Plan(draw);
        DocumentReference? approval = draw.Fills() ? OrganizationRecipes.Reference(draw, RecordKind.Order) : null;
        RoadmapPlan plan = baseline;
        var known = baseline.Rows.Select(row => row.Number).ToHashSet(StringComparer.Ordinal);
        var revisions = ImmutableArray.CreateBuilder<RoadmapRevision>();
        var facts = ImmutableArray.CreateBuilder<RoadmapFact>();
        for (int left = draw.Count(0, 4); left > 0; left--)
        {
            facts.AddRange(draw.Some(known, 30).Select(number => Fact(draw, number)));
            ImmutableArray<RoadmapChange> changes = Changes(draw, plan);
            revisions.Add(Revision(draw, revisions.Count + 1, changes));
            plan = plan.Apply(changes);
            known.UnionWith(plan.Rows.Select(row => row.Number));
        }

        facts.AddRange(draw.Some(known, 40).Select(number => Fact(draw, number)));
        return draw.Assemble<Roadmap>(
            (nameof(Roadmap.Approval), approval), (nameof(Roadmap.Baseline), baseline), (nameof(Roadmap.Revisions), revisions.ToImmutable()), (nameof(Roadmap.Facts), facts.ToImmutable()));
    }

    private static RoadmapPlan Plan(Draw draw) => new() { Rows = [.. Enumerable.Range(0, draw.Count(0, 6)).Select(i => Row(draw, Invariant($"{i + 1}")))] };

    private static RoadmapItem Row(Draw draw, string number) => draw.Assemble<RoadmapItem>((nameof(RoadmapItem.Number), number), (nameof(RoadmapItem.Stage), draw.Chance(30) ? draw.Between(1, 3) : null));

    // What revisions do: move a date, give a row to somebody else, cancel a row, add one.
    private static ImmutableArray<RoadmapChange> Changes(Draw draw, RoadmapPlan plan)
    {
        var rows = new List<RoadmapItem>();
        foreach (RoadmapItem row in plan.Rows)
        {
            switch (draw.Next(10))
            {
                case 0:
                    break;
                case 1:
                    rows.Add(row with { Due = draw.Maybe<RoadmapDue>() });
                    break;
                case 2:
                    rows.Add(row with { Responsible = draw.MaybeText("Responsible") });
                    break;
                case 3:
                    rows.Add(row with { Measure = draw.Text("Measure") });
                    break;
                default:
                    rows.Add(row);
                    break;
            }
        }

        if (draw.Chance(40))
        {
            string number = Invariant($"{draw.Between(10, 30)}");
            rows.RemoveAll(row => row.Number == number);
            rows.Add(Row(draw, number));
        }

        return plan.ChangesTo(new() { Rows = [.. rows] });
    }

    private static RoadmapRevision Revision(Draw draw, int number, ImmutableArray<RoadmapChange> changes)
    {
        RevisionBasis basis = draw.Any<RevisionBasis>();
        LocalDate date = draw.Day();
        DocumentReference? reference = !draw.Fills() ? null : basis switch
        {
            RevisionBasis.Order => OrganizationRecipes.Reference(draw, RecordKind.Order),
            RevisionBasis.Protocol => OrganizationRecipes.Reference(draw, RecordKind.Protocol),
            RevisionBasis.Notice => OrganizationRecipes.Reference(draw, RecordKind.Letter),
            _ => null,
        };
        return new() { Number = number, Basis = basis, Date = date, Reference = reference, Reason = draw.MaybeText("Reason"), Changes = changes };
    }

    private static RoadmapFact Fact(Draw draw, string number)
    {
        RoadmapStatus status = draw.Any<RoadmapStatus>();
        LocalDate? done = status is RoadmapStatus.Done or RoadmapStatus.DoneLate or RoadmapStatus.DonePartly && draw.Chance(70) ? draw.Day() : null;
        return new()
        {
            Number = number,
            Status = status,
            DoneOn = done,
            ReportedOn = draw.Day(),
            Deviation = draw.Chance(20) ? draw.Text("Deviation") : null,
            Reason = draw.Chance(30) ? draw.Text("Reason") : null,
            NewDue = status == RoadmapStatus.Postponed ? Due(draw) : null,
        };
    }

    private static RoadmapDue Due(Draw draw)
    {
        LocalDate day = draw.Day();
        day = day.Year < 9990 ? day : new LocalDate(9990, 1, 1);
        return draw.Next(6) switch
        {
            0 => RoadmapDue.On(day),
            1 => RoadmapDue.In(day.ToYearMonth()),
            2 => RoadmapDue.InQuarter(day.Year, draw.Between(1, 4)),
            3 => RoadmapDue.WithinYear(day.Year),
            4 => RoadmapDue.WithinSchoolYear(day.Year),
            _ => RoadmapDue.Between(day, day.PlusDays(draw.Between(0, 120))),
        };
    }
}
