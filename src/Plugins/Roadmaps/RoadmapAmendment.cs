using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>The facts of the changes to a roadmap (изменения, вносимые в дорожную карту): the roadmap, and the two editions between which they lie.</summary>
public sealed class RoadmapAmendment
{
    /// <summary>Gets whose document it is, who approves, agrees and signs.</summary>
    public required RoadmapFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the roadmap with the revision in it.</summary>
    public required Roadmap Roadmap { get; init => field = value ?? throw new ArgumentNullException(nameof(Roadmap)); }

    /// <summary>Gets the number of the revision that the document sets out.</summary>
    /// <value>The default is <see langword="null"/>: the last one.</value>
    public int? Revision { get; init; }

    /// <summary>Gets the edition that is changed: the number of the last revision that it holds, 0 for the plan as it was approved.</summary>
    /// <value>The default is <see langword="null"/>: the one in front of <see cref="Revision"/>. An earlier one gathers the changes of several revisions.</value>
    public int? Since { get; init; }

    /// <summary>Gets the platform whose project the roadmap plans.</summary>
    /// <value>The default is <see langword="null"/>: the title names none.</value>
    public InnovationPlatform? Platform { get; init; }

    /// <summary>Gets the project.</summary>
    /// <value>The default is <see langword="null"/>: the title names its theme only where the platform does.</value>
    public InnovationProject? Project { get; init; }

    /// <summary>Gets by what the rows of the roadmap stand together.</summary>
    /// <value>The default is <see cref="RoadmapSections.AsStated"/>.</value>
    public RoadmapSections Sections { get; init => field = Given.Named(value, "RoadmapAmendment.Sections"); }
}
