using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>The sheets of all experts on one application, counted by a policy (итоговое экспертное заключение).</summary>
/// <remarks>The order in which experts and sheets were given never matters: experts stand by their keys.</remarks>
public sealed class ConsolidatedConclusion
{
    internal ConsolidatedConclusion(ExpertPanel panel, ExpertisePolicy policy) => (Panel, Policy) = (panel, policy);

    /// <summary>Gets the panel that was counted.</summary>
    public ExpertPanel Panel { get; }

    /// <summary>Gets the policy by which it was counted.</summary>
    public ExpertisePolicy Policy { get; }

    /// <summary>Gets the experts whose sheets count: the columns of the table, by key.</summary>
    public ImmutableArray<ExpertScore> Experts { get; internal init; }

    /// <summary>Gets the criteria in the order of the rubric: the rows of the table.</summary>
    public ImmutableArray<CriterionScore> Criteria { get; internal init; }

    /// <summary>Gets the sheets whose experts may not judge, by expert.</summary>
    public ImmutableArray<SetAsideSheet> SetAside { get; internal init; }

    /// <summary>Gets the sheets that do not count because they lack information, where the policy says so; by expert.</summary>
    public ImmutableArray<Id<ExpertSheet>> Incomplete { get; internal init; }

    /// <summary>Gets the score: the mean over the experts who took part, or the sum, of points times weights; exactly.</summary>
    /// <value><see langword="null"/> where no sheet counts, or nobody took part in a criterion.</value>
    public Fraction? Score { get; internal init; }

    /// <summary>Gets the greatest score that these experts could have given.</summary>
    public decimal MaxScore { get; internal init; }

    /// <summary>Gets the score as a share of the greatest one, exactly.</summary>
    public Fraction? Share => Score / MaxScore;

    /// <summary>Gets the score rounded half up to the policy's decimals, for the printed table.</summary>
    public decimal? ShownScore => Score?.ToDecimal(Policy.ShownDecimals);

    /// <summary>Gets how far the first experts lie apart.</summary>
    /// <value><see langword="null"/> where fewer than two of them gave a total.</value>
    public ScoreDivergence? Divergence { get; internal init; }

    /// <summary>Gets what is missing before it can be told whether the application passes.</summary>
    public ImmutableArray<ConclusionGap> Gaps { get; internal init; }

    /// <summary>Gets the thresholds that were not reached, all at once.</summary>
    /// <value>Empty while anything is missing: nothing has been decided then.</value>
    public ImmutableArray<ThresholdFailure> Failures { get; internal init; }

    /// <summary>Gets what it comes to.</summary>
    public ExpertiseOutcome Outcome => !Gaps.IsEmpty
        ? ExpertiseOutcome.Indeterminate
        : !Failures.IsEmpty
            ? ExpertiseOutcome.NotPassed
            : Policy.HasThreshold || Criteria.Any(row => row.Criterion.Floor is not null) ? ExpertiseOutcome.Passed : ExpertiseOutcome.NoThreshold;

    /// <summary>Counts the valid sheets of a panel.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ConsolidatedConclusion Of(ExpertPanel panel, ExpertisePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(policy);
        return Consolidation.Run(panel, policy);
    }
}
