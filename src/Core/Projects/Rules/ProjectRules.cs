using InnovationDomain.Evaluation;

namespace InnovationDomain.Projects.Rules;

/// <summary>The rules about projects: the seven remarks of Пятигорск (PYA).</summary>
public static class ProjectRules
{
    /// <summary>Gets the rules about one project.</summary>
    public static RuleSet<InnovationProject> All { get; } = RuleSet<InnovationProject>.Of(
        "Проект",
        new WorkServesTheTheme());
}
