using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Monitoring;

namespace InnovationDomain.Projects.Rules;

/// <summary>A project with what its holder reported in earlier school years (проект с прежними отчётами): the subject of the rule on traditional forms.</summary>
public sealed class ContinuedProject
{
    /// <summary>Gets the project.</summary>
    public required InnovationProject Project
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Project), "ContinuedProject.Project is missing. Give the project whose activities are to be judged.");
    }

    /// <summary>Gets the reports of the same institution, on this project or on others.</summary>
    /// <value>The default is <see langword="null"/>: not at hand. An empty list says that there are none.</value>
    public ImmutableArray<PlatformReport>? EarlierReports { get; init => field = value is { } given ? GivenList.Complete(given, "ContinuedProject.EarlierReports") : null; }

    /// <summary>Answers the theme.</summary>
    public override string ToString() => Project.ToString();
}
