using InnovationDomain.Organizations;

namespace InnovationDomain.Monitoring;

/// <summary>One row of a summary table: one indicator of one centre, of a municipality or of the region.</summary>
public sealed class SummaryRow
{
    internal SummaryRow(EducationCenter? center, Municipality? municipality, IndicatorDefinition indicator, RolledValue minimum, RolledValue target, RolledValue fact)
    {
        (Center, Municipality, Indicator, Minimum, Target, Fact) = (center, municipality, indicator, minimum, target, fact);
        Judgement = IndicatorJudgement.Of(indicator.Direction, minimum, target, fact);
    }

    /// <summary>Gets of what the row tells.</summary>
    public MonitoringLevel Level => Center is not null ? MonitoringLevel.Center : Municipality is not null ? MonitoringLevel.Municipality : MonitoringLevel.Region;

    /// <summary>Gets the centre, or <see langword="null"/> in a row of totals.</summary>
    public EducationCenter? Center { get; }

    /// <summary>Gets the municipality, also of a centre, or <see langword="null"/> in a row of the region.</summary>
    public Municipality? Municipality { get; }

    /// <summary>Gets the indicator.</summary>
    public IndicatorDefinition Indicator { get; }

    /// <summary>Gets the minimum.</summary>
    public RolledValue Minimum { get; }

    /// <summary>Gets the target.</summary>
    public RolledValue Target { get; }

    /// <summary>Gets the fact.</summary>
    public RolledValue Fact { get; }

    /// <summary>Gets how the fact stands; a minimum or a target that some centre lacks is not compared with.</summary>
    public IndicatorJudgement Judgement { get; }
}
