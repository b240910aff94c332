using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>What a municipality or the region itself states for one indicator in one period, to be compared with its centres.</summary>
public sealed class ReportedTotal
{
    /// <summary>Gets the municipality.</summary>
    /// <value>The default is <see langword="null"/>: the region as a whole.</value>
    public Municipality? Municipality { get; init; }

    /// <summary>Gets the indicator.</summary>
    public required Id<IndicatorDefinition> Indicator { get; init => field = Id<IndicatorDefinition>.Require(value, "ReportedTotal.Indicator"); }

    /// <summary>Gets the period.</summary>
    public required DateInterval Period { get; init => field = StatedDays.Require(value, "ReportedTotal.Period"); }

    /// <summary>Gets the minimum, which for a region stands in the federal table.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public IndicatorValue? Minimum { get; init; }

    /// <summary>Gets the target, which is to be no worse than the minimum.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public IndicatorValue? Target { get; init; }

    /// <summary>Gets the fact, which is to be what the centres give together.</summary>
    /// <value>The default is <see langword="null"/>: none was reported.</value>
    public IndicatorValue? Fact { get; init; }
}
