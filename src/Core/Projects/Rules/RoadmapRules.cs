using InnovationDomain.Evaluation;

namespace InnovationDomain.Projects.Rules;

/// <summary>The rules about roadmaps (ROD) and the planning of projects (PYA-2).</summary>
public static class RoadmapRules
{
    /// <summary>Gets the rules about a roadmap with its project.</summary>
    public static RuleSet<RoadmapCase> All { get; } = RuleSet<RoadmapCase>.Of(
        "Дорожная карта",
        new RoadmapRowsAreComplete(),
        new RoadmapChangesAreRevisions(),
        new WorkIsPlanned());
}
