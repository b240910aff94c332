using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Monitoring;

/// <summary>A visit of those who monitor to a centre (выездной мониторинг), with what they remarked.</summary>
public sealed class MonitoringVisit
{
    /// <summary>Gets the centre.</summary>
    public required Id<EducationCenter> Center { get; init => field = Id<EducationCenter>.Require(value, "MonitoringVisit.Center"); }

    /// <summary>Gets the day.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate VisitedOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "MonitoringVisit.VisitedOn");
            RequireCureAfterVisit();
        }
    }

    /// <summary>Gets who visited.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<Organization> Visitors { get; init => field = GivenList.Some(value, "MonitoringVisit.Visitors", "Give at least one organization."); }

    /// <summary>Gets the remarks.</summary>
    /// <value>An empty list says «замечаний не сделано», so it is never taken for granted: it must be given. Nothing is to be cured before the visit.</value>
    public required ImmutableArray<VisitFinding> Findings
    {
        get;
        init
        {
            field = value.IsDefault
                ? throw new ArgumentException("MonitoringVisit.Findings is not set. Give the remarks, or an empty list to say that none were made.", nameof(Findings))
                : GivenList.Complete(value, "MonitoringVisit.Findings");
            RequireCureAfterVisit();
        }
    }

    /// <summary>Gets whether no remarks were made (замечаний не сделано).</summary>
    public bool IsWithoutRemarks => Findings.IsEmpty;

    // Whichever of the two is set last is checked against the other.
    private void RequireCureAfterVisit()
    {
        for (int i = 0; VisitedOn != default && !Findings.IsDefault && i < Findings.Length; i++)
        {
            if (Findings[i].CureBy is { } cure && cure < VisitedOn)
            {
                throw new ArgumentException(
                    $"MonitoringVisit.Findings[{i}] is to be cured by {LocalDatePattern.Iso.Format(cure)}, before the visit on {LocalDatePattern.Iso.Format(VisitedOn)}. Correct one of the two.", nameof(Findings));
            }
        }
    }
}
