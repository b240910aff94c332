using System.Collections.Immutable;
using InnovationDomain.Projects;

namespace InnovationDomain.Platforms;

/// <summary>Whether an applicant stands high enough for a status, and by what.</summary>
public sealed class StatusLadderOutcome
{
    internal StatusLadderOutcome(StatusLadderStep? step, ImmutableArray<InnovationPlatform> priorPlatforms, ImmutableArray<InnovationProduct> finishedProducts) =>
        (Step, PriorPlatforms, FinishedProducts) = (step, priorPlatforms, finishedProducts);

    /// <summary>Gets the step that was applied.</summary>
    /// <value><see langword="null"/>: the ladder asks nothing of this kind.</value>
    public StatusLadderStep? Step { get; }

    /// <summary>Gets the platforms as which the applicant or its members have worked and which the step counts.</summary>
    public ImmutableArray<InnovationPlatform> PriorPlatforms { get; }

    /// <summary>Gets the products that were finished in time.</summary>
    /// <value>Empty when the ladder asks nothing of this kind.</value>
    public ImmutableArray<InnovationProduct> FinishedProducts { get; }

    /// <summary>Gets whether an earlier status is asked for and none is found.</summary>
    public bool LacksPriorStatus => Step is { PriorKinds.IsEmpty: false } && PriorPlatforms.IsEmpty;

    /// <summary>Gets whether a finished product is asked for and none is given.</summary>
    public bool LacksFinishedProduct => Step is { RequiresFinishedProduct: true } && FinishedProducts.IsEmpty;

    /// <summary>Gets whether nothing is lacking.</summary>
    public bool IsMet => !LacksPriorStatus && !LacksFinishedProduct;
}
