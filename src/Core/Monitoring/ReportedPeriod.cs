using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>What a period of a report must be: given, and of days that can stand in a document.</summary>
internal static class ReportedPeriod
{
    public static DateInterval Require(DateInterval? period, string name)
    {
        ArgumentNullException.ThrowIfNull(period, name);
        _ = StatedDate.Require(period.Start, name + ".Start");
        _ = StatedDate.Require(period.End, name + ".End");
        return period;
    }
}
