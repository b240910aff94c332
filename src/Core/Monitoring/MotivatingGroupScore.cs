using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;

namespace InnovationDomain.Monitoring;

/// <summary>The mean of one participant over the indicators of one group.</summary>
public sealed class MotivatingGroupScore
{
    internal MotivatingGroupScore(MonitoringParticipant participant, MotivatingGroup group, Fraction? mean, ImmutableArray<Id<IndicatorDefinition>> missing) =>
        (Participant, Group, Mean, Missing) = (participant, group, mean, missing);

    /// <summary>Gets the participant.</summary>
    public MonitoringParticipant Participant { get; }

    /// <summary>Gets the group.</summary>
    public MotivatingGroup Group { get; }

    /// <summary>Gets the mean of the points on the indicators that are scored.</summary>
    /// <value>0 to 100, exact. <see langword="null"/>: none is scored.</value>
    public Fraction? Mean { get; }

    /// <summary>Gets the indicators of the group on which the participant has no data, in the order of the indicators: the mean leaves them out.</summary>
    public ImmutableArray<Id<IndicatorDefinition>> Missing { get; }
}
