using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>A report of an innovation platform for a period (отчёт площадки): the roadmap, the indicators, and what came of the work.</summary>
/// <remarks>
/// The tables come from the rows of the roadmap, as they stand at the end of the period:
/// <code>
/// ImmutableArray&lt;ReportedMeasure&gt; rows = ReportedMeasure.Of(roadmap, period.End);
/// Measures = ReportedMeasure.DueIn(rows, period),
/// NextPlan = PlannedMeasure.For(rows, nextPeriod),
/// </code>
/// </remarks>
public sealed class PlatformReport
{
    /// <summary>Gets the kind.</summary>
    public required ReportKind Kind { get; init => field = NamedValue.Require(value, "PlatformReport.Kind"); }

    /// <summary>Gets who holds the status and reports.</summary>
    public required Holder Holder { get; init => field = value ?? throw new ArgumentNullException(nameof(Holder)); }

    /// <summary>Gets the theme of the platform, without quotation marks.</summary>
    public required string Theme { get; init => field = PrintableText.Require(value, "PlatformReport.Theme"); }

    /// <summary>Gets the key of the platform: «ГИП-7».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Id<InnovationPlatform>? Platform { get; init => field = value is { } id ? Id<InnovationPlatform>.Require(id, "PlatformReport.Platform") : default(Id<InnovationPlatform>?); }

    /// <summary>Gets the first and the last day that the report is on, both included.</summary>
    public required DateInterval Period { get; init => field = StatedDays.Require(value, "PlatformReport.Period"); }

    /// <summary>Gets the term of the status.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public DateInterval? Term { get; init => field = StatedDays.RequireGiven(value, "PlatformReport.Term"); }

    /// <summary>Gets the head of the platform (руководитель).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Person? Head { get; init; }

    /// <summary>Gets the scholar who guides it (научный руководитель).</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Person? ScientificSupervisor { get; init; }

    /// <summary>Gets what became of the measures of the roadmap.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ReportedMeasure> Measures { get; init => field = GivenList.Complete(value, "PlatformReport.Measures"); } = [];

    /// <summary>Gets the indicators.</summary>
    /// <value>Each key once. The default is none.</value>
    public ImmutableArray<ReportedIndicator> Indicators
    {
        get;
        init => field = GivenList.Distinct(GivenList.Complete(value, "PlatformReport.Indicators"), indicator => indicator.Definition.Id, "PlatformReport.Indicators", "key");
    } = [];

    /// <summary>Gets the products.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ReportedProduct> Products { get; init => field = GivenList.Complete(value, "PlatformReport.Products"); } = [];

    /// <summary>Gets the events at which experience was shared.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<DisseminationEvent> Dissemination { get; init => field = GivenList.Complete(value, "PlatformReport.Dissemination"); } = [];

    /// <summary>Gets the partners of the network.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Organization> Partners { get; init => field = GivenList.Complete(value, "PlatformReport.Partners"); } = [];

    /// <summary>Gets the risks and what was changed because of them.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ReportedRisk> Risks { get; init => field = GivenList.Complete(value, "PlatformReport.Risks"); } = [];

    /// <summary>Gets the conclusions.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Conclusions { get; init => field = GivenList.Texts(value, "PlatformReport.Conclusions"); } = [];

    /// <summary>Gets the plan for the next period.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<PlannedMeasure> NextPlan { get; init => field = GivenList.Complete(value, "PlatformReport.NextPlan"); } = [];

    /// <summary>Gets the day and the hour it was handed over, in the time zone of who receives it.</summary>
    /// <value>The default is <see langword="null"/>: not yet.</value>
    public LocalDateTime? SubmittedAt
    {
        get;
        init
        {
            if (value is { } moment)
            {
                _ = StatedDate.Require(moment.Date, "PlatformReport.SubmittedAt");
            }

            field = value;
        }
    }

    /// <summary>Gets in what forms it was handed over.</summary>
    /// <value>Each once. The default is none.</value>
    public ImmutableArray<ReportFormat> Formats { get; init => field = NamedValue.RequireEach(value, "PlatformReport.Formats"); } = [];

    /// <summary>Finds what the report leaves out: executions, reasons, new days, facts.</summary>
    /// <returns>First of the measures, then of the indicators, in their order.</returns>
    /// <remarks>The conditions are our reading of what a report on a roadmap is for; no act that states them was read.</remarks>
    public ImmutableArray<ReportGap> FindGaps() =>
    [
        .. Measures.SelectMany((measure, i) => GapsOf(measure).Select(gap => new ReportGap(gap, $"Measures[{i}]", measure.Measure))),
        .. from indexed in Indicators.Index()
           where indexed.Item.Fact is null
           select new ReportGap(ReportGapKind.IndicatorWithoutFact, $"Indicators[{indexed.Index}]", indexed.Item.Definition.Name),
    ];

    private static IEnumerable<ReportGapKind> GapsOf(ReportedMeasure measure)
    {
        if (measure.Execution == MeasureExecution.NotStated)
        {
            yield return ReportGapKind.MeasureWithoutFact;
        }
        else if (measure.Execution != MeasureExecution.Done)
        {
            if (measure.Reason is null)
            {
                yield return ReportGapKind.MeasureWithoutReason;
            }

            if (measure.MovedTo is null && measure.Execution != MeasureExecution.Cancelled)
            {
                yield return ReportGapKind.MeasureWithoutNewDate;
            }
        }
    }
}
