using System.Collections.Immutable;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>The summary table of a region for one period (сводная таблица показателей): centre by centre, with totals of municipalities and of the region.</summary>
/// <remarks>The same records give the same table, in whatever order they come.</remarks>
public sealed class SummaryTable
{
    internal SummaryTable(DateInterval period, ImmutableArray<SummaryRow> rows, ImmutableArray<MonitoringFinding> findings) => (Period, Rows, Findings) = (period, rows, findings);

    /// <summary>Gets the period.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets the rows: municipality by municipality in ordinal order of names, in each the centres by their keys and then its totals; the totals of the region stand last.</summary>
    /// <value>Within a centre and within totals, in the order in which the indicators were given; an indicator has rows only where it applies to a centre.</value>
    public ImmutableArray<SummaryRow> Rows { get; }

    /// <summary>Gets what is wrong with the data, in the order of the rows.</summary>
    public ImmutableArray<MonitoringFinding> Findings { get; }
}
