using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Lists;
using NodaTime;

namespace InnovationDomain.Platforms.Rules;

/// <summary>What was decided on the report of a platform for a period (заключение по отчёту).</summary>
public sealed class ReportConclusion
{
    /// <summary>Gets the period that the report is on, both ends included.</summary>
    public required DateInterval Period { get; init => field = StatedDays.Require(value, "ReportConclusion.Period"); }

    /// <summary>Gets the day of the decision.</summary>
    public required LocalDate DecidedOn { get; init => field = StatedDate.Require(value, "ReportConclusion.DecidedOn"); }

    /// <summary>Gets what was decided.</summary>
    public required CouncilDecisionKind Decision { get; init => field = NamedValue.Require(value, "ReportConclusion.Decision"); }

    /// <summary>Gets whether the report is approved, or the status to be extended because of it.</summary>
    /// <remarks>That an extension implies approval is our reading of the report's two outcomes «продление» and «прекращение» (Самарская область).</remarks>
    public bool IsPositive => Decision is CouncilDecisionKind.ApproveReport or CouncilDecisionKind.Extend;
}
