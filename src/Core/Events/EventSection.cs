using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Events;

/// <summary>A dated sitting of a longer event: its plenary session or one of its sections (пленарное заседание, секция).</summary>
/// <remarks>A section has the number of its place in the list. Sections that share their content name the same schools.</remarks>
public sealed class EventSection
{
    /// <summary>Gets the day it was held.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate HeldOn { get; init => field = StatedDate.Require(value, "EventSection.HeldOn"); }

    /// <summary>Gets the title, without quotation marks.</summary>
    /// <value>The default is <see langword="null"/>: it had none.</value>
    public string? Title { get; init => field = value is null ? null : PrintableText.Require(value, "EventSection.Title"); }

    /// <summary>Gets the schools that were presented.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<PresentedSchool> Schools { get; init => field = GivenList.Complete(value, "EventSection.Schools"); } = [];

    /// <summary>Gets who spoke.</summary>
    /// <value>The default is none: not named.</value>
    public ImmutableArray<Speaker> Speakers { get; init => field = GivenList.Complete(value, "EventSection.Speakers"); } = [];

    /// <summary>Gets what else is said of it, in whole sentences: «На секции был подведен итог всего мероприятия в целом.»</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Remarks { get; init => field = GivenList.Texts(value, "EventSection.Remarks"); } = [];
}
