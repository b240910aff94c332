using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Expertise;

/// <summary>Why, when and by whom a sheet was declared void (погашение экспертного листа).</summary>
public sealed record SheetVoiding
{
    /// <summary>Gets the reason.</summary>
    public required string Reason { get; init => field = PrintableText.Require(value, "SheetVoiding.Reason"); }

    /// <summary>Gets the day.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate On { get; init => field = StatedDate.Require(value, "SheetVoiding.On"); }

    /// <summary>Gets who did it: the secretary, in the presence of the commission.</summary>
    public required string By { get; init => field = PrintableText.Require(value, "SheetVoiding.By"); }
}
