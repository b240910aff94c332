using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>A threshold that was not reached, with what was observed and what was required.</summary>
public sealed record ThresholdFailure
{
    internal ThresholdFailure(PassingThreshold threshold, Fraction observed, Fraction required) => (Threshold, Observed, Required) = (threshold, observed, required);

    /// <summary>Gets which threshold.</summary>
    public PassingThreshold Threshold { get; }

    /// <summary>Gets the expert whose points these are.</summary>
    /// <value><c>default</c> where the threshold is not of one expert.</value>
    public Id<Expert> Expert { get; internal init; }

    /// <summary>Gets the criterion.</summary>
    /// <value><c>default</c> where the threshold is not of one criterion.</value>
    public Id<Criterion> Criterion { get; internal init; }

    /// <summary>Gets what was reached, exactly, in the unit of the threshold: a share or points.</summary>
    public Fraction Observed { get; }

    /// <summary>Gets what was required.</summary>
    public Fraction Required { get; }
}
