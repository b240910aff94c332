using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>What a local moment must be before a value of the domain takes it: its date stated, in the ISO calendar.</summary>
internal static class StatedMoment
{
    public static LocalDateTime Require(LocalDateTime moment, string name) => StatedDate.Require(moment.Date, name) + moment.TimeOfDay;
}
