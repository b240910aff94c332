using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>What an interval of days must be before a value of the domain takes it: given, both ends stated, in the ISO calendar.</summary>
internal static class StatedDays
{
    public static DateInterval Require(DateInterval days, string name)
    {
        ArgumentNullException.ThrowIfNull(days, name);
        return new(StatedDate.Require(days.Start, $"{name}.Start"), StatedDate.Require(days.End, $"{name}.End"));
    }

    /// <summary>Answers the interval, or <see langword="null"/> for one that was left out.</summary>
    public static DateInterval? RequireGiven(DateInterval? days, string name) => days is null ? null : Require(days, name);
}
