using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>Which reports are overdue at a moment (просроченные отчёты): by the moment they were due, then by the key of the platform, in ordinal order, then by period.</summary>
/// <remarks>The duties are made by <see cref="ReportDuty.Of"/>. A report that came late is overdue until it came.</remarks>
public sealed class OverdueReports : Specification<ReportDuty>
{
    /// <summary>Asks for the duties that are past due with no report handed over.</summary>
    /// <param name="moment">The moment; a report handed over later does not count yet.</param>
    /// <param name="zone">The zone of who receives the reports: the one of every duty (see <see cref="DueInstant.ZoneId"/>). A duty of another zone is refused when it is met.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public OverdueReports(Instant moment, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        Query.Where(duty => duty.IsOverdue(moment, zone))
            .OrderBy(duty => duty.Due.In(zone))
            .ThenBy(duty => duty.Platform)
            .ThenBy(duty => duty.Period.Days.Start)
            .ThenBy(duty => duty.Period.Days.End);
    }
}
