using System.Globalization;
using InnovationDomain.Projects;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>The editions of a roadmap: 0 is the plan as it was approved, each other one the plan with so many revisions applied.</summary>
internal static class RoadmapEditions
{
    public static RoadmapPlan Plan(Roadmap roadmap, int edition) => roadmap.Revisions.Take(edition).Aggregate(roadmap.Baseline, (plan, revision) => plan.Apply(revision.Changes));

    public static void Check(Roadmap roadmap, int edition, string property, FactFaults faults) => faults.AddIf(
        edition < 0 || edition > roadmap.Revisions.Length,
        string.Create(CultureInfo.InvariantCulture, $"{property} is {edition}, and the roadmap «{roadmap.Id}» has {roadmap.Revisions.Length} revision(s). Give a number from 0 to {roadmap.Revisions.Length}."));
}
