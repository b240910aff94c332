using InnovationDomain.Calendars;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Platforms.Rules;

/// <summary>When an act on a status was published and entered in the register (размещение акта). A day that is left out says that it was not done.</summary>
public sealed class ActPublication
{
    /// <summary>Gets the act as a whole.</summary>
    public required DocumentReference Act
    {
        get;
        init => field = value switch
        {
            null => throw new ArgumentNullException(nameof(Act)),
            { Place: not null } => throw new ArgumentException($"ActPublication.Act is «{value}», a place in an act. An act is published as a whole: give it without the place.", nameof(Act)),
            _ => value,
        };
    }

    /// <summary>Gets the day on which it was published.</summary>
    /// <value>The default is <see langword="null"/>: it was not.</value>
    public LocalDate? PublishedOn { get; init => field = value is { } day ? StatedDate.Require(day, "ActPublication.PublishedOn") : null; }

    /// <summary>Gets the day on which the register was brought up to date by it.</summary>
    /// <value>The default is <see langword="null"/>: it was not.</value>
    public LocalDate? RegisterUpdatedOn { get; init => field = value is { } day ? StatedDate.Require(day, "ActPublication.RegisterUpdatedOn") : null; }
}
