using System.Collections.Immutable;

namespace OwnRules;

/// <summary>What a department judges by a rule of its own: the meetings of a mentor with a young teacher.</summary>
public sealed record MentoringPlan(string Mentor, ImmutableArray<Meeting> Meetings, string Remark = "");

public sealed record Meeting(string Topic, int Hours);
