using System.Collections.Immutable;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>One row of the consolidated table: a criterion with the points of every expert whose sheet counts.</summary>
public sealed class CriterionScore
{
    internal CriterionScore(Criterion criterion, ImmutableArray<decimal?> points)
    {
        (Criterion, Points, Count) = (criterion, points, points.Count(given => given is not null));
        Sum = points.Sum(given => given ?? 0);
        Mean = Count == 0 ? null : Fraction.Of(Sum) / Count;
    }

    /// <summary>Gets the criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the points before the weight, in the order of <see cref="ConsolidatedConclusion.Experts"/>.</summary>
    /// <value><see langword="null"/> where an expert did not take part in the criterion; 0 where the policy counts «недостаточно информации» as zero.</value>
    public ImmutableArray<decimal?> Points { get; }

    /// <summary>Gets how many experts took part.</summary>
    public int Count { get; }

    /// <summary>Gets the sum of the points.</summary>
    public decimal Sum { get; }

    /// <summary>Gets the mean of the points over those who took part, exactly.</summary>
    /// <value><see langword="null"/> where nobody did.</value>
    public Fraction? Mean { get; }
}
