using System.Collections.Immutable;
using InnovationDomain.Projects;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

internal static class RoadmapSteps
{
    public static void AddTo(StepBook book)
    {
        book.Add<RoadmapDue>(due => due.Kind is RoadmapDueKind.Day ? TimeSteps.Of(due.LatestDay).Select(RoadmapDue.On) : [RoadmapDue.On(due.LatestDay)]);
        book.Add<RoadmapResult>(result => result is { Document: { } kind, Text: not null } ? [RoadmapResult.Of(kind)] : Refusal.Each(result.Text, (string text) => RoadmapResult.Of(text)));
        book.Add<WorkForm>(form => Refusal.Each(form.Name, (string name) => WorkForm.Of(name)));
        book.Add<RoadmapChange>(Of);
        book.Add<Roadmap>(Of);
    }

    private static IEnumerable<RoadmapChange?> Of(RoadmapChange change) => change.Kind switch
    {
        RoadmapChangeKind.RowAdded => Refusal.Each(change.Row, (RoadmapItem row) => RoadmapChange.Add(row)),
        RoadmapChangeKind.RowReworded => Refusal.Each(change.Row, (RoadmapItem row) => RoadmapChange.Reword(row)),
        RoadmapChangeKind.DueMoved => Refusal.Without(change.Due, () => RoadmapChange.Move(change.Number, null)).Concat(Refusal.Each(change.Due, (RoadmapDue due) => RoadmapChange.Move(change.Number, due))),
        RoadmapChangeKind.ResponsibleChanged => Refusal.Without(change.Responsible, () => RoadmapChange.Reassign(change.Number, null))
            .Concat(Refusal.Each(change.Responsible, (string responsible) => RoadmapChange.Reassign(change.Number, responsible))),
        RoadmapChangeKind.ResultChanged => Refusal.Without(change.Result, () => RoadmapChange.Expect(change.Number, null))
            .Concat(Refusal.Each(change.Result, (RoadmapResult result) => RoadmapChange.Expect(change.Number, result))),
        _ => [],
    };

    private static IEnumerable<Roadmap?> Of(Roadmap roadmap)
    {
        // The plan as it is now, as if it had never been another.
        if (!roadmap.Revisions.IsEmpty)
        {
            yield return Copies.With(roadmap, (nameof(Roadmap.Baseline), roadmap.Current), (nameof(Roadmap.Revisions), ImmutableArray<RoadmapRevision>.Empty));
            yield return WithoutFirstRevision(roadmap);
        }

        foreach (string number in roadmap.Baseline.Rows.Select(row => row.Number).Concat(roadmap.Revisions.SelectMany(revision => revision.Changes).Select(change => change.Number)).Distinct())
        {
            yield return WithoutRow(roadmap, number);
        }

        foreach (object smaller in Smaller.ByMembers(roadmap, typeof(Roadmap), Members.Find(typeof(Roadmap))!, []))
        {
            yield return (Roadmap)smaller;
        }
    }

    private static Roadmap? WithoutFirstRevision(Roadmap roadmap) => Copies.With(
        roadmap,
        (nameof(Roadmap.Baseline), roadmap.Baseline.Apply(roadmap.Revisions[0].Changes)),
        (nameof(Roadmap.Revisions), roadmap.Revisions.RemoveAt(0).Select(revision => Copies.With(revision, (nameof(RoadmapRevision.Number), revision.Number - 1))!).ToImmutableArray()));

    private static Roadmap? WithoutRow(Roadmap roadmap, string number) => Copies.With(
        roadmap,
        (nameof(Roadmap.Baseline), new RoadmapPlan { Rows = roadmap.Baseline.Rows.RemoveAll(row => row.Number == number) }),
        (nameof(Roadmap.Revisions), roadmap.Revisions.Select(revision => Copies.With(revision, (nameof(RoadmapRevision.Changes), revision.Changes.RemoveAll(change => change.Number == number)))!).ToImmutableArray()),
        (nameof(Roadmap.Facts), roadmap.Facts.RemoveAll(fact => fact.Number == number)));
}
