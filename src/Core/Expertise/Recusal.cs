using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Expertise;

/// <summary>That an expert steps aside (самоотвод), or is set aside (отвод).</summary>
public sealed class Recusal
{
    /// <summary>Gets the expert.</summary>
    public required Id<Expert> Expert { get; init => field = Id<Expert>.Require(value, "Recusal.Expert"); }

    /// <summary>Gets why.</summary>
    public required string Reason { get; init => field = PrintableText.Require(value, "Recusal.Reason"); }

    /// <summary>Gets the day.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate On { get; init => field = StatedDate.Require(value, "Recusal.On"); }
}
