using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>What an interval of days must be before a value of this room takes it: both ends stated, in the ISO calendar.</summary>
internal static class StatedDays
{
    public static DateInterval Require(DateInterval days, string name)
    {
        ArgumentNullException.ThrowIfNull(days, name);
        return new(
            StatedDate.Require(days.Start, $"{name}.Start").WithCalendar(CalendarSystem.Iso),
            StatedDate.Require(days.End, $"{name}.End").WithCalendar(CalendarSystem.Iso));
    }
}
