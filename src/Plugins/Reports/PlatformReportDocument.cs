using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Reports;

/// <summary>The facts of a printed report of a platform: the report with what it is held against, when it is due, and who signs.</summary>
public sealed class PlatformReportDocument
{
    /// <summary>Gets the report, with the roadmap and the earlier duties where they are known.</summary>
    public required ReportCase Case { get; init => field = value ?? throw new ArgumentNullException(nameof(Case)); }

    /// <summary>Gets the platform that reports.</summary>
    /// <value>The default is <see langword="null"/>: the title speaks of an innovation platform without its level, and the passport names neither status nor curator.</value>
    public InnovationPlatform? Platform { get; init; }

    /// <summary>Gets whose document it is.</summary>
    /// <value>The default is <see langword="null"/>: the organization that holds the status, or the coordinator of the group.</value>
    public Organization? Reporter { get; init; }

    /// <summary>Gets the place.</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "PlatformReportDocument.Place"); }

    /// <summary>Gets the reporting periods, with when the report on each is due.</summary>
    /// <value>The default is <see langword="null"/>: that of the regulation in <see cref="Check"/>; without both the document tells no term.</value>
    public ReportingCalendar? Reporting { get; init; }

    /// <summary>Gets which days work, for due dates that move or are counted in working days.</summary>
    /// <value>The default is the calendar of <see cref="Check"/>, else <see cref="ProductionCalendar.Russia"/>.</value>
    public ProductionCalendar WorkingDays { get => field ?? Check?.Calendar ?? ProductionCalendar.Russia; init; }

    /// <summary>Gets the regulation and the day by which the report is checked; what breaks a rule is listed as a remark with its ground.</summary>
    /// <value>The default is <see langword="null"/>: the document has no remarks.</value>
    public EvaluationContext? Check { get; init; }

    /// <summary>Gets who signs.</summary>
    /// <value>The default is <see langword="null"/>: the head of the platform, whom the report names.</value>
    public Official? Signer { get; init; }
}
