using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>A visit of those who monitor to a centre (выездной мониторинг), with what they remarked.</summary>
public sealed class MonitoringVisit
{
    /// <summary>Gets the centre.</summary>
    public required Id<EducationCenter> Center { get; init => field = Id<EducationCenter>.Require(value, "MonitoringVisit.Center"); }

    /// <summary>Gets the day.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate VisitedOn { get; init => field = StatedDate.Require(value, "MonitoringVisit.VisitedOn"); }

    /// <summary>Gets who visited.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<Organization> Visitors { get; init => field = GivenList.Some(value, "MonitoringVisit.Visitors", "Give at least one organization."); }

    /// <summary>Gets the remarks.</summary>
    /// <value>An empty list says «замечаний не сделано», so it is never taken for granted: it must be given.</value>
    public required ImmutableArray<VisitFinding> Findings
    {
        get;
        init => field = value.IsDefault
            ? throw new ArgumentException("MonitoringVisit.Findings is not set. Give the remarks, or an empty list to say that none were made.", nameof(Findings))
            : GivenList.Complete(value, "MonitoringVisit.Findings");
    }

    /// <summary>Gets whether no remarks were made (замечаний не сделано).</summary>
    public bool IsWithoutRemarks => Findings.IsEmpty;
}
