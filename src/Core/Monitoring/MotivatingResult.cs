using System.Globalization;
using InnovationDomain.Identity;

namespace InnovationDomain.Monitoring;

/// <summary>The result of one participant on one indicator of the motivating monitoring.</summary>
public sealed class MotivatingResult
{
    /// <summary>Gets the participant.</summary>
    public required Id<MonitoringParticipant> Participant { get; init => field = Id<MonitoringParticipant>.Require(value, "MotivatingResult.Participant"); }

    /// <summary>Gets the indicator.</summary>
    public required Id<IndicatorDefinition> Indicator { get; init => field = Id<IndicatorDefinition>.Require(value, "MotivatingResult.Indicator"); }

    /// <summary>Gets the result, in the unit of the indicator.</summary>
    /// <value>At least 0: a share of the best cannot be told of less. The default is <see langword="null"/>: there are no data, and nothing is scored.</value>
    public decimal? Value
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new ArgumentOutOfRangeException(
                nameof(Value), string.Create(CultureInfo.InvariantCulture, $"MotivatingResult.Value is {value}. A result is compared with the best one as a share of it, so it is 0 or more: choose an indicator that cannot go below, or leave it out."));
    }
}
