using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>Rows of a roadmap in the five columns that all acts have; what a row leaves open is printed empty, to be filled in.</summary>
/// <remarks>Source: the roadmaps of Тамбов, Киров, Орёл, Пермь, Омск and Томск, with a row of the numbers 1 to 5 under the heads.</remarks>
internal static class RoadmapTable
{
    public const string MeasureColumn = "Наименование мероприятия";
    public const string ResponsibleColumn = "Ответственный исполнитель";
    public const string ResultColumn = "Результат";
    public const string DueColumn = "Срок";

    private const string NoStage = "Мероприятия, не отнесенные к этапам";
    private const string NoDirection = "Мероприятия, не отнесенные к направлениям";

    public static TableRow EmptyRow { get; } = new([TableCell.ToFill, TableCell.ToFill, TableCell.ToFill, TableCell.ToFill, TableCell.ToFill]);

    public static Table Of(ImmutableArray<TableRow> rows) => new(Columns(rows), rows) { HasNumberRow = true };

    /// <summary>Rows within the text of an act; they need no numbers of columns.</summary>
    public static Table Quotation(ImmutableArray<TableRow> rows) => new(Columns(rows), rows);

    public static Table Of(RoadmapPlan plan, RoadmapSections sections, InnovationProject? project) => Of(
    [
        .. from part in Parts(plan, sections, project)
           from row in (part.Name is { } name ? [TableRow.Section($"{name}{DaysOf(part.Rows[0], sections, plan, project)}")] : Array.Empty<TableRow>()).Concat(part.Rows.Select(RowOf))
           select row,
    ]);

    public static TableRow RowOf(RoadmapItem row) =>
        new([row.Number, EndMarks.Strip(row.Measure), OrGap(row.Responsible), OrGap(ResultOf(row.Result)), OrGap(row.Due is { } due ? DueText.Of(due) : null)]);

    /// <summary>«приказ о назначении ответственного»: the kind of document stands before words that only tell what it is about.</summary>
    public static string? ResultOf(RoadmapResult? result) => result switch
    {
        null => null,
        { Document: { } kind, Text: { } text } when text.StartsWith("о ", StringComparison.Ordinal) || text.StartsWith("об ", StringComparison.Ordinal) => $"{ReferenceText.Name(kind)} {text}",
        { Text: { } text } => text,
        _ => ReferenceText.Name(result.Document!.Value),
    };

    /// <summary>Answers by what the rows really stand together.</summary>
    public static RoadmapSections Resolve(RoadmapPlan plan, RoadmapSections sections) => sections != RoadmapSections.AsStated ? sections
        : plan.Rows.Any(row => row.Section is not null) ? RoadmapSections.ByDirection
        : plan.Rows.Any(row => row.Stage is not null) ? RoadmapSections.ByStage
        : RoadmapSections.AsStated;

    /// <summary>Answers the name of the section a row stands in; <see langword="null"/> where the roadmap has none.</summary>
    public static string? SectionOf(RoadmapItem row, RoadmapSections resolved, InnovationProject? project) => resolved switch
    {
        RoadmapSections.ByDirection => row.Section is { } section ? EndMarks.Strip(section) : NoDirection,
        RoadmapSections.ByStage => row.Stage is { } stage ? StageName(stage, project) : NoStage,
        _ => null,
    };

    private static ImmutableArray<TableColumn> Columns(ImmutableArray<TableRow> rows) =>
    [
        TableNumber.For(rows.Where(row => row.Kind == TableRowKind.Data).Select(row => $"{row.Cells[0].Text}")),
        new(MeasureColumn, 10), new(ResponsibleColumn, 6), new(ResultColumn, 7), new(DueColumn) { Width = Length.FromMillimeters(38) },
    ];

    private static IEnumerable<(string? Name, RoadmapItem[] Rows)> Parts(RoadmapPlan plan, RoadmapSections sections, InnovationProject? project)
    {
        RoadmapSections resolved = Resolve(plan, sections);
        var parts = plan.Rows.GroupBy(row => SectionOf(row, resolved, project), StringComparer.Ordinal).Select(part => (part.Key, Rows: part.ToArray()));

        // Sections come in the order of their first rows, stages by their numbers; what belongs to none comes last.
        return resolved == RoadmapSections.ByStage
            ? parts.OrderBy(part => part.Rows[0].Stage ?? int.MaxValue)
            : parts.OrderBy(part => resolved == RoadmapSections.ByDirection && part.Rows[0].Section is null);
    }

    private static string StageName(int number, InnovationProject? project)
    {
        string name = Find(number, project)?.Name is { } given ? $". {Letters.Capitalized(EndMarks.Strip(given))}" : "";
        return $"Этап {NumberText.Of(number)}{name}";
    }

    private static string DaysOf(RoadmapItem row, RoadmapSections sections, RoadmapPlan plan, InnovationProject? project) =>
        Resolve(plan, sections) == RoadmapSections.ByStage && row.Stage is { } number && Find(number, project) is { } stage ? $" ({PeriodText.Dashed(new(stage.Start, stage.End))})" : "";

    private static ProjectStage? Find(int number, InnovationProject? project) => project?.Stages.FirstOrDefault(stage => stage.Number == number);

    private static TableCell OrGap(string? text) => text is null ? TableCell.ToFill : EndMarks.Strip(text);
}
