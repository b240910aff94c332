using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>The name by which reports call <see cref="StatedDays"/>.</summary>
internal static class ReportedPeriod
{
    public static DateInterval Require(DateInterval period, string name) => StatedDays.Require(period, name);
}
