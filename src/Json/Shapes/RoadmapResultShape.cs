using InnovationDomain.Projects;
using InnovationDomain.Records;

namespace InnovationDomain.Json.Shapes;

internal sealed class RoadmapResultShape
{
    public RecordKind? Document { get; init; }

    public string? Text { get; init; }

    public static RoadmapResultShape From(RoadmapResult result) => new() { Document = result.Document, Text = result.Text };

    public RoadmapResult ToValue() => Document is { } document ? RoadmapResult.Of(document, Text)
        : RoadmapResult.Of(Text ?? throw new ArgumentException("A result has document, text, or both."));

    public static string? AsText(RoadmapResult result) => result.Document is null ? result.Text : null;
}
