using InnovationDomain.Evaluation;

namespace InnovationDomain.Projects.Rules;

/// <summary>The rules about projects: the plan that an application stands on (APP-05), and the seven remarks of Пятигорск (PYA), the second of which stands in <see cref="RoadmapRules"/>.</summary>
public static class ProjectRules
{
    /// <summary>Gets the rules about one project.</summary>
    public static RuleSet<InnovationProject> All { get; } = RuleSet<InnovationProject>.Of(
        "Проект",
        new StagesCoverTheTerm(),
        new WorkServesTheTheme(),
        new InnovationIsMoreThanDuty(),
        new TeamTakesPart(),
        new WorkIsSystematic(),
        new ResultsAreMeasured());

    /// <summary>Gets the rules about a project with what its holder reported earlier.</summary>
    public static RuleSet<ContinuedProject> Continued { get; } = RuleSet<ContinuedProject>.Of(
        "Проект и прежние отчёты",
        new FormsAreNotTraditional());
}
