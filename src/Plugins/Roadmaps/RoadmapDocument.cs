using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>The facts of a printed roadmap: the roadmap with its revisions, whose it is, and which edition is printed.</summary>
public sealed class RoadmapDocument
{
    /// <summary>Gets whose document it is, who approves, agrees and signs.</summary>
    public required RoadmapFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the roadmap.</summary>
    public required Roadmap Roadmap { get; init => field = value ?? throw new ArgumentNullException(nameof(Roadmap)); }

    /// <summary>Gets which edition is printed: the number of the last revision that it holds, 0 for the plan as it was approved.</summary>
    /// <value>The default is <see langword="null"/>: the last one.</value>
    public int? Edition { get; init; }

    /// <summary>Gets the platform whose project the roadmap plans.</summary>
    /// <value>The default is <see langword="null"/>: the title names none.</value>
    public InnovationPlatform? Platform { get; init; }

    /// <summary>Gets the project, whose stages name the sections.</summary>
    /// <value>The default is <see langword="null"/>: stages are named by their numbers alone.</value>
    public InnovationProject? Project { get; init; }

    /// <summary>Gets the first and the last day that the roadmap plans for.</summary>
    /// <value>The default is <see langword="null"/>: the term of the platform, or the days of the project.</value>
    public DateInterval? Period { get; init => field = Given.Days(value, "RoadmapDocument.Period"); }

    /// <summary>Gets by what the rows stand together.</summary>
    /// <value>The default is <see cref="RoadmapSections.AsStated"/>.</value>
    public RoadmapSections Sections { get; init => field = Given.Named(value, "RoadmapDocument.Sections"); }
}
