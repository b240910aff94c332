using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using NodaTime;

namespace OwnRules;

/// <summary>What the department makes a note of: who mentored, by which meetings. The young teacher's name is for the file, not for the note; the remark is for the department alone.</summary>
public sealed record MentoringReport(
    Organization School, Official Head, PersonName Mentor, PersonName Teacher, LocalDate DrawnUpOn, ImmutableArray<Meeting> Meetings, List<string> Conclusions, string? NextStep = null, string Remark = "");
