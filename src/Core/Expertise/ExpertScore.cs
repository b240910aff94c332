using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>One column of the consolidated table: an expert whose sheet counts.</summary>
public sealed record ExpertScore
{
    internal ExpertScore(Id<Expert> expert, Id<ExpertSheet> sheet, bool isExtra, ExpertRecommendation recommendation, decimal? total) =>
        (Expert, Sheet, IsExtra, Recommendation, Total) = (expert, sheet, isExtra, recommendation, total);

    /// <summary>Gets the expert, by key alone.</summary>
    public Id<Expert> Expert { get; }

    /// <summary>Gets the sheet.</summary>
    public Id<ExpertSheet> Sheet { get; }

    /// <summary>Gets whether the expert was appointed because the first ones differed.</summary>
    public bool IsExtra { get; }

    /// <summary>Gets what the expert advises.</summary>
    public ExpertRecommendation Recommendation { get; }

    /// <summary>Gets the sum of points times weights, exactly.</summary>
    /// <value><see langword="null"/> where the expert did not take part in every criterion.</value>
    public decimal? Total { get; }
}
