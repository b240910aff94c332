using InnovationDomain.Evaluation;

namespace InnovationDomain.Projects.Rules;

/// <summary>The rules about projects: the plan that an application stands on (APP-05), and the seven remarks of Пятигорск (PYA).</summary>
public static class ProjectRules
{
    /// <summary>Gets the rules about one project.</summary>
    public static RuleSet<InnovationProject> All { get; } = RuleSet<InnovationProject>.Of(
        "Проект",
        new StagesCoverTheTerm(),
        new WorkServesTheTheme());
}
