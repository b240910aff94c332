using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>The facts of a summary table: indicators, the centres of one region, what they report for each period, and on which day.</summary>
public sealed class IndicatorSummary
{
    /// <summary>Gets who makes the table: the regional coordinator, a municipality, the operator.</summary>
    public required Organization Author { get; init => field = value ?? throw new ArgumentNullException(nameof(Author)); }

    /// <summary>Gets the indicators, in the order of the tables; each key once.</summary>
    public required ImmutableArray<IndicatorDefinition> Indicators { get; init => field = Given.Some(value, "IndicatorSummary.Indicators"); }

    /// <summary>Gets the periods whose facts stand side by side (кварталы, полугодия), by their last days; of the last one the minimum, the target and the fulfilment are shown.</summary>
    /// <value>At least one, each later than the one before it; periods that count on from the beginning of a year may overlap.</value>
    public required ImmutableArray<DateInterval> Periods { get; init => field = Rising(Given.Some(value, "IndicatorSummary.Periods")); }

    /// <summary>Gets the day of the data (по состоянию на).</summary>
    public required LocalDate DataOn { get; init; }

    /// <summary>Gets where the data come from, in the nominative: «отчеты муниципальных кураторов».</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "IndicatorSummary.Source"); }

    /// <summary>Gets the centres of one region; each key once.</summary>
    /// <value>The default is none: the table is then a form with lines to be filled in.</value>
    public ImmutableArray<EducationCenter> Centers { get; init => field = Given.Complete(value, "IndicatorSummary.Centers"); } = [];

    /// <summary>Gets what the centres report, each record of one of <see cref="Periods"/>.</summary>
    /// <value>The default is none. A fact that no record gives is shown as a gap, never as zero.</value>
    public ImmutableArray<IndicatorRecord> Records { get; init => field = Given.Complete(value, "IndicatorSummary.Records"); } = [];

    /// <summary>Gets what municipalities and the region state themselves, to be held against their centres; each total of one of <see cref="Periods"/>.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ReportedTotal> Totals { get; init => field = Given.Complete(value, "IndicatorSummary.Totals"); } = [];

    /// <summary>Gets who signs.</summary>
    /// <value>The default is <see langword="null"/>: the table is not signed.</value>
    public Official? Signer { get; init; }

    private static ImmutableArray<DateInterval> Rising(ImmutableArray<DateInterval> periods)
    {
        for (int i = 1; i < periods.Length; i++)
        {
            if (periods[i].End <= periods[i - 1].End)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"IndicatorSummary.Periods[{i}] does not end after IndicatorSummary.Periods[{i - 1}]. Give the periods by their last days, the latest last."), nameof(periods));
            }
        }

        return periods;
    }
}
