using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>Applications by descending score (рейтинг), with the ties that stay open shown as shared places.</summary>
/// <remarks>The order in which applications were given never matters, and another application never reorders the others.</remarks>
public sealed class RankingList
{
    private RankingList(ExpertisePolicy policy, ImmutableArray<RankingRow> rows) => (Policy, Rows) = (policy, rows);

    /// <summary>Gets the policy by which it was made.</summary>
    public ExpertisePolicy Policy { get; }

    /// <summary>Gets the rows: those that passed by place, then those that did not by score, then those that cannot be told; equals by key.</summary>
    public ImmutableArray<RankingRow> Rows { get; }

    /// <summary>Gets whether nothing more is to be decided: no open tie at the limit, no conclusion that cannot be told.</summary>
    public bool IsFinal => Rows.All(row => row.Standing is not (RankingStanding.TiedAtLimit or RankingStanding.Indeterminate));

    /// <summary>Ranks applications.</summary>
    /// <param name="candidates">The applications, each once; of one nomination, and so of one rubric.</param>
    /// <param name="policy">The policy by which all their conclusions were counted.</param>
    /// <exception cref="ArgumentNullException">An argument or a candidate is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An application stands twice, or a conclusion was counted by another policy or rubric.</exception>
    public static RankingList Of(IEnumerable<RankingCandidate> candidates, ExpertisePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(policy);
        RankingCandidate[] all = [.. candidates.OrderBy(candidate => Require(candidate).Panel.Subject)];
        RequireComparable(all, policy);
        var rows = ImmutableArray.CreateBuilder<RankingRow>(all.Length);
        IEnumerable<RankingCandidate> passed = all.Where(candidate => candidate.Conclusion.Outcome is ExpertiseOutcome.Passed or ExpertiseOutcome.NoThreshold);
        foreach (IGrouping<Fraction, RankingCandidate> equals in passed.GroupBy(candidate => candidate.Conclusion.Score!.Value).OrderByDescending(equals => equals.Key))
        {
            foreach ((RankingCandidate[] sharing, TieRule? decidedBy) in TieBreak.Part([.. equals], policy.TieOrder))
            {
                int place = rows.Count + 1;
                RankingStanding standing = StandingAt(place, sharing.Length, policy.TopCount);
                rows.AddRange(sharing.Select(candidate =>
                    new RankingRow(candidate.Conclusion, standing) { Place = place, IsShared = sharing.Length > 1, DecidedBy = decidedBy }));
            }
        }

        rows.AddRange(all.Where(candidate => candidate.Conclusion.Outcome == ExpertiseOutcome.NotPassed)
            .OrderByDescending(candidate => candidate.Conclusion.Score)
            .Select(candidate => new RankingRow(candidate.Conclusion, RankingStanding.NotPassed)));
        rows.AddRange(all.Where(candidate => candidate.Conclusion.Outcome == ExpertiseOutcome.Indeterminate)
            .Select(candidate => new RankingRow(candidate.Conclusion, RankingStanding.Indeterminate)));
        return new(policy, rows.MoveToImmutable());
    }

    private static ConsolidatedConclusion Require(RankingCandidate? candidate) =>
        (candidate ?? throw new ArgumentNullException(nameof(candidate), "A candidate of the ranking is null. Leave it out.")).Conclusion;

    private static void RequireComparable(RankingCandidate[] candidates, ExpertisePolicy policy)
    {
        for (int i = 0; i < candidates.Length; i++)
        {
            ConsolidatedConclusion conclusion = candidates[i].Conclusion;
            Id<Application> subject = conclusion.Panel.Subject;
            if (i > 0 && subject == candidates[i - 1].Conclusion.Panel.Subject)
            {
                throw new ArgumentException($"The application «{subject}» stands in the ranking twice. Give each once.", nameof(candidates));
            }

            if (!ReferenceEquals(conclusion.Policy, policy))
            {
                throw new ArgumentException($"The conclusion on «{subject}» was counted by another policy, «{conclusion.Policy.Source}». Count all by the policy of the ranking.", nameof(candidates));
            }

            if (!conclusion.Panel.Rubric.MarksLike(candidates[0].Conclusion.Panel.Rubric))
            {
                throw new ArgumentException(
                    $"«{subject}» was judged by the rubric «{conclusion.Panel.Rubric.Id}», and «{candidates[0].Conclusion.Panel.Subject}» by «{candidates[0].Conclusion.Panel.Rubric.Id}». Rank each rubric apart.", nameof(candidates));
            }
        }
    }

    private static RankingStanding StandingAt(int place, int sharing, int limit) =>
        limit == 0 || place + sharing - 1 <= limit ? RankingStanding.Selected : place > limit ? RankingStanding.BeyondLimit : RankingStanding.TiedAtLimit;
}
