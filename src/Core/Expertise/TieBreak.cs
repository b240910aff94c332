using System.Collections.Immutable;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>Parts applications of one score by the rules of a policy.</summary>
/// <remarks>A rule that lacks what it looks at for one of the applications decides nothing between them: any other reading would depend on their order.</remarks>
internal static class TieBreak
{
    public static IEnumerable<(RankingCandidate[] Sharing, TieRule? DecidedBy)> Part(RankingCandidate[] tied, ImmutableArray<TieRule> order, int next = 0, TieRule? decidedBy = null)
    {
        if (tied.Length == 1 || next == order.Length)
        {
            return [(tied, decidedBy)];
        }

        TieRule rule = order[next];
        RankingCandidate[][] parts = rule switch
        {
            TieRule.HeaviestCriterion => By(tied, candidate => (Fraction?)-HeaviestMeans(candidate.Conclusion)),
            TieRule.EarlierSubmission => By(tied, candidate => candidate.SubmittedAt),
            _ => By(tied, candidate => candidate.CouncilPlace),
        };
        return parts.SelectMany(part => Part(part, order, next + 1, parts.Length > 1 ? rule : decidedBy));
    }

    private static RankingCandidate[][] By<TKey>(RankingCandidate[] tied, Func<RankingCandidate, TKey?> key)
        where TKey : struct => tied.All(candidate => key(candidate) is not null)
            ? [.. tied.GroupBy(candidate => key(candidate)!.Value).OrderBy(part => part.Key).Select(part => part.ToArray())]
            : [tied];

    private static Fraction HeaviestMeans(ConsolidatedConclusion conclusion)
    {
        decimal heaviest = conclusion.Criteria.Max(row => row.Criterion.Weight);
        return conclusion.Criteria.Where(row => row.Criterion.Weight == heaviest).Aggregate(Fraction.Zero, (sum, row) => sum + row.Mean!.Value);
    }
}
