using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>Exceptions take the place of what they are exceptions to, from the innermost outwards.</summary>
internal static class GroundResolution
{
    public static ImmutableArray<Ground> Of(ImmutableArray<Verdict> verdicts, ImmutableArray<RulePlace> places)
    {
        var grounds = ImmutableArray.CreateBuilder<Ground>(verdicts.Length);
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (IsRoot(places[i], places))
            {
                List<GroundPart> parts = [];
                (VerdictState state, RuleSeverity? severity, _) = Resolve(i, verdicts, places, parts);
                grounds.Add(new(places[i].Rule.Id, state, severity, [.. parts]));
            }
        }

        return grounds.ToImmutable();
    }

    // An exception whose rule is not in force on the day stands by itself.
    private static bool IsRoot(RulePlace place, ImmutableArray<RulePlace> places) =>
        place.Overrides is null || !places.Any(other => other.Rule.Id == place.Overrides);

    private static (VerdictState State, RuleSeverity? Severity, ImmutableArray<string> Deciding) Resolve(
        int index, ImmutableArray<Verdict> verdicts, ImmutableArray<RulePlace> places, List<GroundPart> parts)
    {
        Verdict own = verdicts[index];
        int at = parts.Count;
        parts.Add(null!);
        List<Candidate> candidates = [];
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i].Overrides == places[index].Rule.Id)
            {
                int first = parts.Count;
                (VerdictState state, RuleSeverity? severity, ImmutableArray<string> deciding) = Resolve(i, verdicts, places, parts);
                if (state == VerdictState.NotApplicable)
                {
                    Rewrite(parts, first, GroundStanding.Decides, part => new(part.Verdict, GroundStanding.StandsAside, []));
                }
                else
                {
                    candidates.Add(new(places[i], state, severity, deciding, first, parts.Count));
                }
            }
        }

        Candidate[] applicable = [.. candidates];
        foreach (Candidate loser in applicable)
        {
            // One that gives way to another still goes before those that give way to it.
            string[] winners = [.. applicable.Where(other => other.Place.GoesBefore(loser.Place.Rule.Id)).Select(other => other.Place.Rule.Id)];
            if (winners.Length > 0)
            {
                Rewrite(parts, loser.First, GroundStanding.Decides, part => new(part.Verdict, GroundStanding.Overridden, [.. winners]), loser.End);
                Rewrite(parts, loser.First, GroundStanding.Conflicts, part => new(part.Verdict, GroundStanding.Overridden, [.. winners]), loser.End);
                candidates.Remove(loser);
            }
        }

        if (candidates.Count == 0)
        {
            parts[at] = new(own, GroundStanding.Decides, []);
            return (own.State, own.Severity, [own.Rule.Id]);
        }

        ImmutableArray<string> ids = [.. candidates.SelectMany(candidate => candidate.Deciding)];
        parts[at] = new(own, GroundStanding.Overridden, ids);
        bool agree = candidates.All(candidate => candidate.State == candidates[0].State);
        foreach (Candidate candidate in candidates.Where(_ => candidates.Count > 1))
        {
            GroundStanding standing = agree ? GroundStanding.Decides : GroundStanding.Conflicts;
            Rewrite(parts, candidate.First, GroundStanding.Decides, part => new(part.Verdict, standing, [.. ids.Where(id => id != part.Verdict.Rule.Id)]), candidate.End);
        }

        return agree
            ? (candidates[0].State, candidates.Max(candidate => candidate.Severity), ids)
            : (VerdictState.Conflict, null, ids);
    }

    private static void Rewrite(List<GroundPart> parts, int first, GroundStanding standing, Func<GroundPart, GroundPart> change, int? end = null)
    {
        for (int i = first; i < (end ?? parts.Count); i++)
        {
            if (parts[i].Standing == standing)
            {
                parts[i] = change(parts[i]);
            }
        }
    }

    private sealed record Candidate(RulePlace Place, VerdictState State, RuleSeverity? Severity, ImmutableArray<string> Deciding, int First, int End);
}
