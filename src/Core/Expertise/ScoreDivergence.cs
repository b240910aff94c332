using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>How far the totals of the first experts lie apart (расхождение оценок).</summary>
/// <remarks>Source: rule EXP-07. Extra experts are not compared: they come to settle the difference, and it would never shrink. Nor are experts without a total.</remarks>
public sealed record ScoreDivergence
{
    internal ScoreDivergence(decimal lowest, decimal highest, decimal maxTotal, decimal? allowedShare) =>
        (Lowest, Highest, MaxTotal, AllowedShare) = (lowest, highest, maxTotal, allowedShare);

    /// <summary>Gets the lowest total.</summary>
    public decimal Lowest { get; }

    /// <summary>Gets the highest total.</summary>
    public decimal Highest { get; }

    /// <summary>Gets the greatest possible total.</summary>
    public decimal MaxTotal { get; }

    /// <summary>Gets the share that the policy allows.</summary>
    /// <value><see langword="null"/>: any.</value>
    public decimal? AllowedShare { get; }

    /// <summary>Gets the difference as a share of the greatest possible total, exactly.</summary>
    public Fraction Share => Fraction.Of(Highest - Lowest) / MaxTotal;

    /// <summary>Gets whether the share is more than allowed; exactly the allowed share is not.</summary>
    public bool IsExceeded => AllowedShare is { } allowed && Share > allowed;
}
