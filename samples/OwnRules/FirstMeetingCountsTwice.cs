using System.Collections.Immutable;

namespace OwnRules;

/// <summary>A rule with a planted defect: the first meeting counts twice, though the order of meetings is said to have no meaning.</summary>
public sealed class FirstMeetingCountsTwice : HoursSuffice
{
    protected override int HoursOf(ImmutableArray<Meeting> meetings) => base.HoursOf(meetings) + (meetings.IsEmpty ? 0 : meetings[0].Hours);
}
