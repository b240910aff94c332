using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>The facts of the minutes of a meeting (протокол совещания): the meeting, who presided, who was there, what was decided and who is charged with what.</summary>
/// <remarks>A meeting is no council: it has no quorum and no votes. Those of a council stand in its own protocol.</remarks>
public sealed class MeetingMinutes
{
    /// <summary>Gets whose minutes they are.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets the meeting.</summary>
    public required Meeting Meeting { get; init => field = value ?? throw new ArgumentNullException(nameof(Meeting)); }

    /// <summary>Gets the place where the meeting names none: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: that of <see cref="Meeting.Place"/>. A protocol has one, also of a video conference: where it was drawn up.</value>
    public string? Place { get => field ?? Meeting?.Place; init => field = value is null ? null : PrintableText.Require(value, "MeetingMinutes.Place"); }

    /// <summary>Gets who presided (председательствующий).</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Presiding { get; init; }

    /// <summary>Gets who kept the minutes (секретарь).</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Secretary { get; init; }

    /// <summary>Gets who was present, by name; printed by the alphabet, more than fifteen in an appendix.</summary>
    /// <value>The default is nobody by name: the groups of <see cref="Meeting.Participants"/> are told.</value>
    public ImmutableArray<Person> Present { get; init => field = Given.Complete(value, "MeetingMinutes.Present"); } = [];

    /// <summary>Gets who was invited.</summary>
    /// <value>The default is nobody.</value>
    public ImmutableArray<Person> Invited { get; init => field = Given.Complete(value, "MeetingMinutes.Invited"); } = [];

    /// <summary>Gets the questions of the agenda, with what was decided.</summary>
    /// <value>The default is none: the agenda is what the meeting dealt with, <see cref="Meeting.Topics"/> and those of its parts, which these stand in place of.</value>
    public ImmutableArray<MeetingQuestion> Questions { get; init => field = Given.Complete(value, "MeetingMinutes.Questions"); } = [];

    /// <summary>Gets the corrections of roadmaps that were announced.</summary>
    /// <value>The default is none. Where the meeting announces corrections and none is given, the minutes say that they are not told.</value>
    public ImmutableArray<AnnouncedCorrection> Corrections { get; init => field = Given.Complete(value, "MeetingMinutes.Corrections"); } = [];

    /// <summary>Gets whom the meeting charged with what.</summary>
    /// <value>The default is nobody.</value>
    public ImmutableArray<MeetingInstruction> Instructions { get; init => field = Given.Complete(value, "MeetingMinutes.Instructions"); } = [];

    /// <summary>Gets who controls the instructions that name nobody.</summary>
    /// <value>The default is <see langword="null"/>: such instructions say that nobody controls them.</value>
    public Official? Controller { get; init; }

    /// <summary>Gets which days work; asked by terms of instructions.</summary>
    /// <value>The default, also for <see langword="null"/>, is <see cref="ProductionCalendar.Russia"/>.</value>
    [AllowNull]
    public ProductionCalendar Calendar { get; init => field = value ?? ProductionCalendar.Russia; } = ProductionCalendar.Russia;
}
