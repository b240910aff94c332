using System.Collections.Immutable;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>What the planted rules judge: marks of experts with weights, a deadline that may be missing, a note that no clause speaks of.</summary>
internal sealed record Contest(ImmutableArray<Vote> Votes, LocalDate? Due, string Note)
{
    private static readonly string[] Experts = ["Э-1", "Э-2", "Э-3", "Э-4", "Э-5"];

    public static Arbitrary<Contest> Any { get; } = Arb.From(
        from count in Gen.Choose(0, 5)
        from points in Gen.Choose(0, 100).ListOf(5)
        from weights in Gen.Choose(1, 9).ListOf(5)
        from due in Gen.Choose(-1, 400)
        from note in Gen.Elements("", "а", "срочно")
        select new Contest(
            [.. Enumerable.Range(0, count).Select(i => new Vote(Experts[i], points[i] / 10m, weights[i] / 10m))],
            due < 0 ? null : new LocalDate(2025, 1, 1).PlusDays(due),
            note),
        Smaller);

    /// <summary>Marks from 0 to 10 and weights above zero; each expert once.</summary>
    public bool IsPossible => Votes.All(vote => vote is { Points: >= 0 and <= 10, Weight: > 0 and < 100 }) && Votes.Select(vote => vote.Expert).Distinct().Count() == Votes.Length;

    private static IEnumerable<Contest> Smaller(Contest contest) => contest.Votes.Select((_, i) => contest with { Votes = contest.Votes.RemoveAt(i) })
        .Concat(contest.Note.Length > 0 ? [contest with { Note = "" }] : [])
        .Concat(contest.Due is null ? [] : [contest with { Due = null }])
        .Concat(contest.Votes.SelectMany((vote, i) => new[] { 0, Math.Floor(vote.Points), Math.Floor(vote.Points / 2) }.Where(points => points < vote.Points).Select(points => contest with { Votes = contest.Votes.SetItem(i, vote with { Points = points }) })));
}

internal sealed record Vote(string Expert, decimal Points, decimal Weight);
