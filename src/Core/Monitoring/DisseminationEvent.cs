using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>An event at which a platform shared its experience (диссеминация): event, level, date, participants.</summary>
public sealed class DisseminationEvent
{
    /// <summary>Gets the name of the event.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "DisseminationEvent.Name"); }

    /// <summary>Gets the level.</summary>
    /// <value>The default is <see cref="DisseminationLevel.NotStated"/>.</value>
    public DisseminationLevel Level { get; init => field = NamedValue.Require(value, "DisseminationEvent.Level"); }

    /// <summary>Gets the day.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public LocalDate? HeldOn { get; init => field = value is { } date ? StatedDate.Require(date, "DisseminationEvent.HeldOn") : null; }

    /// <summary>Gets how many took part.</summary>
    /// <value>At least 1. The default is <see langword="null"/>: not stated.</value>
    public int? Participants
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(Participants), value, "DisseminationEvent.Participants is at least 1. Leave it out where it is not known, and the event out where nobody came.");
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
