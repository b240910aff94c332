using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Sheets;

/// <summary>One person who is expected at an event, as a row of the attendance sheet.</summary>
/// <remarks>Personal data.</remarks>
public sealed class Attendee
{
    /// <summary>Gets the person, with the position.</summary>
    public required Person Person { get; init => field = value ?? throw new ArgumentNullException(nameof(Person)); }

    /// <summary>Gets where the person comes from.</summary>
    /// <value>The default is that of the position; where there is none, the cell is left to fill in.</value>
    public Organization? Organization { get => field ?? Person?.Position?.Organization; init; }

    /// <summary>Gets a telephone or an e-mail address.</summary>
    /// <value>The default is <see langword="null"/>: the cell is left to fill in.</value>
    public string? Contact { get; init => field = value is null ? null : PrintableText.Require(value, "Attendee.Contact"); }
}
