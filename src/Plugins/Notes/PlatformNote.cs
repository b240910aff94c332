using System.Collections.Immutable;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Plugins.Notes;

/// <summary>The facts of an information note on what a platform did in a period (информационная справка о деятельности площадки).</summary>
public sealed class PlatformNote
{
    /// <summary>Gets what was reported on the period: measures, indicators, products, conclusions, risks, the next plan.</summary>
    public required PlatformReport Report { get; init => field = value ?? throw new ArgumentNullException(nameof(Report)); }

    /// <summary>Gets the platform.</summary>
    /// <value>The default is <see langword="null"/>: the title speaks of an innovation platform without its level.</value>
    public InnovationPlatform? Platform { get; init; }

    /// <summary>Gets the project, which has the goal and the objectives.</summary>
    /// <value>The default is <see langword="null"/>: the goal is a place to fill in.</value>
    public InnovationProject? Project { get; init; }

    /// <summary>Gets the problems that showed, besides the risks of the report.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Problems { get; init => field = Given.Texts(value, "PlatformNote.Problems"); } = [];

    /// <summary>Gets who makes the note.</summary>
    /// <value>The default is <see langword="null"/>: the organization that holds the status, or the coordinator of the group.</value>
    public Organization? Issuer { get; init; }

    /// <summary>Gets who signs.</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Signer { get; init; }
}
