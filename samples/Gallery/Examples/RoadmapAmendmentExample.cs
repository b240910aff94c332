using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Roadmaps;

namespace Gallery.Examples;

public static class RoadmapAmendmentExample
{
    // What the last revision changes, row by row; the order that it rests on approves it.
    public static OfficialDocument Compose() => new RoadmapAmendmentPlugin().Compose(
        new RoadmapAmendment
        {
            Frame = new() { Issuer = Lesnogorsk.School },
            Roadmap = DataLaboratory.Roadmap,
            Platform = DataLaboratory.Platform,
            Project = DataLaboratory.Project,
        },
        CompositionContext.Unregistered);
}
