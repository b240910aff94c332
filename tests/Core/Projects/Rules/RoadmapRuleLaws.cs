using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation.Laws;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

public sealed class RoadmapRuleLaws() : RuleLaws<RoadmapCase>(RoadmapRules.All, Cases)
{
    private static Gen<RoadmapCase> Cases { get; } =
        from baseline in RoadmapPlans.Any().Generator
        from revised in RoadmapPlans.Any().Generator
        from days in Gen.Choose(0, 900)
        from kind in Gen.Choose(0, 29)
        from project in ProjectsOfActivities.Any
        select new RoadmapCase
        {
            Roadmap = new()
            {
                Id = "ДК-1",
                Baseline = baseline,
                Revisions = kind % 3 == 0 ? [] :
                [
                    new()
                    {
                        Number = 1,
                        Basis = kind % 2 == 0 ? RevisionBasis.Announcement : RevisionBasis.Order,
                        Reference = kind % 5 == 0 ? null : DocumentReference.Of(RecordKind.Order, new(2024, 8, 20), "20-од"),
                        Date = new LocalDate(2024, 8, 25).PlusDays(days),
                        Reason = kind % 7 == 0 ? null : "карантин",
                        Changes = baseline.ChangesTo(revised),
                    },
                ],
            },
            Project = kind % 4 == 0 ? null : project,
            Published = (kind % 6) switch { 1 => revised, 2 => baseline, _ => null },
        };
}
