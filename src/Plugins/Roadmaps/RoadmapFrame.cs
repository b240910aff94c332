using InnovationDomain.Calendars;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>What all documents on roadmaps have in common: whose they are, who approves them, who agrees and who signs.</summary>
public sealed class RoadmapFrame
{
    /// <summary>Gets whose document it is: the school that holds the status, the education authority of a district.</summary>
    public required Organization Issuer { get; init => field = value ?? throw new ArgumentNullException(nameof(Issuer)); }

    /// <summary>Gets the place: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "RoadmapFrame.Place"); }

    /// <summary>Gets who approves («УТВЕРЖДАЮ»).</summary>
    /// <value>The default is <see langword="null"/>: an act does («УТВЕРЖДЕНА приказом …»); of a draft without an act, lines to fill in. Who is given here goes before the act.</value>
    public Official? Approver { get; init; }

    /// <summary>Gets the day on which <see cref="Approver"/> approved.</summary>
    /// <value>The default is <see langword="null"/>: a line to write it.</value>
    public LocalDate? ApprovedOn { get; init => field = value is { } day ? StatedDate.Require(day, "RoadmapFrame.ApprovedOn") : null; }

    /// <summary>Gets whose act approves, where an act does.</summary>
    /// <value>The default is <see cref="Issuer"/>.</value>
    public Organization ApprovingBody { get => field ?? Issuer; init; }

    /// <summary>Gets who agrees («СОГЛАСОВАНО»): the curator of the platform, the regional coordinator.</summary>
    /// <value>The default is <see langword="null"/>: the curator whom the platform names, if any.</value>
    public Official? Curator { get; init; }

    /// <summary>Gets the day on which the curator agreed.</summary>
    /// <value>The default is <see langword="null"/>: a line to write it.</value>
    public LocalDate? AgreedOn { get; init => field = value is { } day ? StatedDate.Require(day, "RoadmapFrame.AgreedOn") : null; }

    /// <summary>Gets who signs: the head of the organization or of the platform.</summary>
    /// <value>The default is <see langword="null"/>: the document is approved, and not signed besides.</value>
    public Official? Signer { get; init; }
}
