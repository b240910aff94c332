using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Roadmaps;

/// <summary>Roadmaps of made-up platforms, as small and as large as they come.</summary>
internal static class Laboratory
{
    public static readonly DocumentReference Order = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 9, 7), "141-од");

    public static readonly DateInterval Years = new(new LocalDate(2026, 9, 1), new LocalDate(2029, 8, 31));

    public static RoadmapFrame Frame { get; } = new() { Issuer = Process.School, Curator = Process.Methodist, Signer = Process.Head };

    public static RoadmapItem Row(string number) => new()
    {
        Number = number,
        Measure = $"Мероприятие {number}",
        Responsible = "директор",
        Result = "отчет",
        Due = RoadmapDue.On(new LocalDate(2027, 5, 31)),
    };

    public static RoadmapPlan Plan(int rows) => new() { Rows = [.. Enumerable.Range(1, rows).Select(i => Row($"{i}"))] };

    public static Roadmap Roadmap(RoadmapPlan baseline, params ImmutableArray<RoadmapRevision> revisions) => new()
    {
        Id = "ДК-1",
        Title = "Дорожная карта развития лаборатории",
        Approval = Order,
        Baseline = baseline,
        Revisions = revisions,
    };

    public static RoadmapRevision Revision(int number, params ImmutableArray<RoadmapChange> changes) => new()
    {
        Number = number,
        Basis = RevisionBasis.Order,
        Reference = DocumentReference.Of(RecordKind.Order, new LocalDate(2027, 1, number), $"{number}-од"),
        Date = new LocalDate(2027, 1, number),
        Changes = changes,
    };

    public static RoadmapDocument Document(Roadmap roadmap, RoadmapFrame? frame = null, int? edition = null) => new() { Frame = frame ?? Frame, Roadmap = roadmap, Period = Years, Edition = edition };

    public static InnovationPlatform Platform(Organizations.Holder holder, Id<InnovationProject>? project = null) => new()
    {
        Id = "МИП-9",
        Kind = PlatformKind.InnovationPlatform,
        Level = RecognitionLevel.Municipal,
        Holder = holder,
        Theme = "Школа открытий",
        Project = project,
    };
}
