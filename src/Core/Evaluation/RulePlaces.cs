using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>What the editions and exceptions of a set must be.</summary>
internal static class RulePlaces
{
    public static ImmutableArray<RulePlace> Require(string set, ImmutableArray<RulePlace> places)
    {
        ImmutableArray<RulePlace> sorted = [.. places.OrderBy(place => place.Rule.Id, StringComparer.Ordinal).ThenBy(place => place.From is not null).ThenBy(place => place.From)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Rule.Id == sorted[i].Rule.Id && sorted[i - 1].Overlaps(sorted[i]))
            {
                throw new ArgumentException(
                    $"The rule set «{set}» has two editions of {sorted[i].Rule.Id} in force at once: {sorted[i - 1]} and {sorted[i]}. Give each its own id, or end the first one: Amended does both.", nameof(places));
            }
        }

        // An exception names only rules that were there before it, so that no cycle can arise but with itself.
        var ids = sorted.Select(place => place.Rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (RulePlace place in sorted.Where(place => place.Overrides is not null))
        {
            if (!ids.Contains(place.Overrides!))
            {
                throw new ArgumentException($"The rule set «{set}» has the exception {place.Rule.Id} to {place.Overrides}, and no rule of that id. Add it first.", nameof(places));
            }

            if (place.Overrides == place.Rule.Id)
            {
                throw new ArgumentException($"The rule set «{set}» has {place.Rule.Id} as an exception to itself. An exception is to another rule.", nameof(places));
            }

            foreach (string over in place.Over)
            {
                if (over == place.Rule.Id || !sorted.Any(other => other.Rule.Id == over && other.Overrides == place.Overrides))
                {
                    throw new ArgumentException($"The rule set «{set}» puts {place.Rule.Id} before {over}, which is no other exception to {place.Overrides}. Priority is between exceptions to one rule.", nameof(places));
                }
            }
        }

        return sorted;
    }
}
