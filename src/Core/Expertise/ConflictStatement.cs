using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Expertise;

/// <summary>What an expert states in writing before a round (уведомление о наличии или отсутствии конфликта интересов).</summary>
/// <remarks>Source: приказ Минпромторга России 24.05.2018 № 1999 has every member of a contest commission notify the chair at the start of each sitting; the acts on platforms that were read say nothing.</remarks>
public sealed class ConflictStatement
{
    /// <summary>Gets who states.</summary>
    public required Id<Expert> Expert { get; init => field = Id<Expert>.Require(value, "ConflictStatement.Expert"); }

    /// <summary>Gets the round or the sitting it is for, as <see cref="ExpertPanel.Round"/> names it.</summary>
    public required string Round { get; init => field = PrintableText.Require(value, "ConflictStatement.Round"); }

    /// <summary>Gets the day of the statement.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate StatedOn { get; init => field = StatedDate.Require(value, "ConflictStatement.StatedOn"); }

    /// <summary>Gets the conflicts.</summary>
    /// <value>The default is none: the expert states that there is no conflict.</value>
    public ImmutableArray<ConflictOfInterest> Conflicts { get; init => field = GivenList.Complete(value, "ConflictStatement.Conflicts"); } = [];
}
