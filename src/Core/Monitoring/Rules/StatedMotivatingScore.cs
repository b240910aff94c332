using InnovationDomain.Identity;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>What a published table states of one participant and one indicator of the motivating monitoring.</summary>
public sealed class StatedMotivatingScore
{
    /// <summary>Gets whose score it is.</summary>
    public required Id<MonitoringParticipant> Participant { get; init => field = Id<MonitoringParticipant>.Require(value, "StatedMotivatingScore.Participant"); }

    /// <summary>Gets the indicator.</summary>
    public required Id<IndicatorDefinition> Indicator { get; init => field = Id<IndicatorDefinition>.Require(value, "StatedMotivatingScore.Indicator"); }

    /// <summary>Gets the points, as they are printed.</summary>
    /// <value>Any number: that it is 0 to 100 is what the rule finds out.</value>
    public required decimal Points { get; init; }

    /// <summary>Gets the place, where the table ranks.</summary>
    /// <value>At least 1. The default is <see langword="null"/>: no place is stated.</value>
    public int? Place
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(Place), value, "StatedMotivatingScore.Place counts from 1. Leave it out where the table does not rank.");
    }
}
