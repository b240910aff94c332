using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Resolutions;
using NodaTime;
using Quickstart;

namespace InnovationDomain.Benchmarks.Documents;

/// <summary>A document to be written: the way from its facts to its tree, which is a part of the work.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Compose">Makes the tree anew.</param>
public sealed record Subject(string Name, Func<OfficialDocument> Compose)
{
    private const string Sentence = "В работе фестиваля приняли участие члены Экспертного совета по инновационной деятельности, научные руководители и представители вузов города.";

    private static readonly ImmutableArray<string> Items =
        [.. Enumerable.Range(1, 15).Select(i => $"обеспечить постоянное развитие профессионального потенциала работников образования на основе оценочных процедур № {i}")];

    private static readonly ImmutableArray<ImmutableArray<string>> Facts =
        [.. Enumerable.Range(1, 40).Select(i => (ImmutableArray<string>)[$"{i}", $"Муниципальное общеобразовательное учреждение № {i}", "Инновационная площадка", "до 1 сентября 2026 г.", $"{i * 10}"])];

    private static readonly FestivalResolutionPlugin Plugin = new();

    /// <summary>The resolution of the sample: text and recommendations.</summary>
    public static Subject Resolution { get; } = new("resolution", () => Plugin.Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered));

    /// <summary>The document of the comparison with the peers: 3 paragraphs, 15 recommendations of some 120 letters to 3 addressees, a table of 5 × 40, a signature.</summary>
    public static Subject FortyRows { get; } = new("40 rows", WithTable);

    public static ImmutableArray<Subject> All { get; } = [Resolution, FortyRows];

    public override string ToString() => Name;

    private static OfficialDocument WithTable() => new()
    {
        Organizations = [new Organization { Name = "МКУ «Информационно-методический центр работников образования»", ShortName = "МКУ ИМЦРО" }],
        Kind = DocumentKind.Resolution,
        Date = new LocalDate(2026, 1, 12),
        RegistrationNumber = "12-р",
        Place = "г. Пятигорск",
        Title = "по итогам работы фестиваля инновационных площадок",
        Body =
        [
            new Paragraph(Sentence),
            new Paragraph(Sentence),
            new Paragraph(Sentence),
            new ClauseList([
                new Clause("МКУ ИМЦРО:", [new DashList(Items[..2])]),
                new Clause("Руководителям образовательных организаций:", [new DashList(Items[2..8])]),
                new Clause("Руководителям городских инновационных площадок:", [new DashList(Items[8..])])]),
            new Table([new("№ п/п"), new("Организация", 4), new("Статус", 2), new("Срок", 2), new("Баллы") { Alignment = ColumnAlignment.Right }],
                [.. Facts.Select(row => new TableRow([row[0], row[1], row[2], row[3], row[4]]))]),
        ],
        Signatures = [new Signature("Председатель организационного комитета", "М.П. Иванова")],
    };
}
