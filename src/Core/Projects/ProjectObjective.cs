using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>One objective of a project (задача проекта).</summary>
public sealed class ProjectObjective
{
    /// <summary>Gets the key by which activities refer to it.</summary>
    public required Id<ProjectObjective> Id { get; init => field = Id<ProjectObjective>.Require(value, "ProjectObjective.Id"); }

    /// <summary>Gets the objective: «разработать модель наставничества».</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "ProjectObjective.Text"); }
}
