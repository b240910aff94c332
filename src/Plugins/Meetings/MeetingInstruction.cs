using InnovationDomain.Calendars;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>What a meeting charges somebody with (поручение). Its number is its place in the list; the minutes put the executor into the dative.</summary>
public sealed class MeetingInstruction
{
    /// <summary>Gets the executor by name.</summary>
    /// <value>The default is <see langword="null"/>: the instruction is to <see cref="Executors"/>. Exactly one of the two is given.</value>
    public Official? Executor { get; init; }

    /// <summary>Gets the executors of one kind, a unit or an organization, in the nominative: «руководители муниципальных инновационных площадок».</summary>
    /// <value>The default is <see langword="null"/>: the instruction is to one <see cref="Executor"/>.</value>
    public NounPhrase? Executors { get; init; }

    /// <summary>Gets what is to be done, in the infinitive, without a mark at its end: «представить скорректированные дорожные карты».</summary>
    public required string Action { get; init => field = PrintableText.Require(value, "MeetingInstruction.Action"); }

    /// <summary>Gets the last day (срок).</summary>
    /// <value>The default is <see langword="null"/>: see <see cref="Term"/>; where that is not given either, the minutes say that no term is set.</value>
    public LocalDate? DueOn { get; init => field = value is { } due ? StatedDate.Require(due, "MeetingInstruction.DueOn") : null; }

    /// <summary>Gets the term, counted from the day of the meeting; the minutes print the last day with the rule it follows.</summary>
    /// <value>The default is <see langword="null"/>: see <see cref="DueOn"/>. Not both are given.</value>
    public Term? Term { get; init; }

    /// <summary>Gets who controls this instruction.</summary>
    /// <value>The default is <see langword="null"/>: <see cref="MeetingMinutes.Controller"/>.</value>
    public Controller? Controller { get; init; }
}
