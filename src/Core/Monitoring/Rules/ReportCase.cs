using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Projects;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>A report of a platform with what it is held against (отчёт с дорожной картой и прежними отчётами): the subject of the rules on reports.</summary>
public sealed class ReportCase
{
    /// <summary>Gets the report.</summary>
    public required PlatformReport Report
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Report), "ReportCase.Report is missing. Give the report; one that was not handed over has no SubmittedAt.");
    }

    /// <summary>Gets the roadmap that the report is on.</summary>
    /// <value>The default is <see langword="null"/>: not at hand.</value>
    public Roadmap? Roadmap { get; init; }

    /// <summary>Gets what the platform had to report on earlier periods: see <see cref="ReportDuty.Of"/>. Those of this period and later ones among them do no harm.</summary>
    /// <value>Each period once. The default is <see langword="null"/>: not known. An empty list says that this report is the first.</value>
    public ImmutableArray<ReportDuty>? EarlierDuties
    {
        get;
        init => field = value is { } given ? GivenList.Distinct(GivenList.Complete(given, "ReportCase.EarlierDuties"), duty => duty.Period, "ReportCase.EarlierDuties", "period") : null;
    }

    /// <summary>Answers the theme of the platform.</summary>
    public override string ToString() => Report.Theme;
}
