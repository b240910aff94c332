using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Expertise.Rules;

/// <summary>One application of a round: its panel, and what may decide a tie.</summary>
public sealed class RoundEntry
{
    /// <summary>Gets the panel, which names the application.</summary>
    public required ExpertPanel Panel
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Panel), "RoundEntry.Panel is missing. Give the panel of the application with its sheets.");
    }

    /// <inheritdoc cref="RankingCandidate.SubmittedAt"/>
    public LocalDateTime? SubmittedAt { get; init => field = value is { } submitted ? StatedMoment.Require(submitted, "RoundEntry.SubmittedAt") : null; }

    /// <summary>Gets the place among its equals that the council voted.</summary>
    /// <value>1 or more. The default is <see langword="null"/>: the council has not voted.</value>
    public int? CouncilPlace
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(CouncilPlace), value, "RoundEntry.CouncilPlace counts from 1. Leave it out where the council has not voted.");
    }
}
