using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Roadmaps;
using NodaTime;

namespace Gallery.Examples;

public static class RoadmapExample
{
    // The plan with the revision of January applied, by the stages of the project.
    public static OfficialDocument Compose() => new RoadmapPlugin().Compose(
        new RoadmapDocument
        {
            Frame = new()
            {
                Issuer = Lesnogorsk.School,
                Signer = Lesnogorsk.SchoolHead,
                AgreedOn = new LocalDate(2026, 9, 4),
            },
            Roadmap = DataLaboratory.Roadmap,
            Platform = DataLaboratory.Platform,
            Project = DataLaboratory.Project,
        },
        CompositionContext.Unregistered);
}
