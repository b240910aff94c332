using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>What an expert answers on one criterion (балл): points, or that the application does not say enough to judge.</summary>
public sealed record CriterionMark
{
    private CriterionMark(Id<Criterion> criterion, decimal? points, string? justification) => (Criterion, Points, Justification) = (
        Id<Criterion>.Require(criterion, "CriterionMark.Criterion"),
        points,
        justification is null ? null : PrintableText.Require(justification, "CriterionMark.Justification"));

    /// <summary>Gets the criterion.</summary>
    public Id<Criterion> Criterion { get; }

    /// <summary>Gets the points, before the weight.</summary>
    /// <value><see langword="null"/> exactly when <see cref="LacksInformation"/>.</value>
    public decimal? Points { get; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> where the expert gave no reason.</value>
    public string? Justification { get; }

    /// <summary>Gets whether the answer is «недостаточно информации»: no points, and not zero points.</summary>
    /// <remarks>Source: the scale of приказ Администрации Кемеровской области 30.12.2011 № 1191-р puts «hard to judge for lack of information» into its marks; here it is an answer of its own.</remarks>
    public bool LacksInformation => Points is null;

    /// <summary>Makes a mark.</summary>
    /// <exception cref="ArgumentException">The key is not set, or <paramref name="justification"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not from 0 to 10 000 with at most four digits after the point.</exception>
    public static CriterionMark Of(Id<Criterion> criterion, decimal points, string? justification = null) =>
        new(criterion, ExactPoints.Require(points, $"The mark of «{criterion}»"), justification);

    /// <summary>Makes the answer «недостаточно информации».</summary>
    /// <exception cref="ArgumentException">The key is not set, or <paramref name="justification"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static CriterionMark InsufficientInformation(Id<Criterion> criterion, string? justification = null) => new(criterion, null, justification);
}
