using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Rows of a roadmap in the five columns that all acts have, with its sections.</summary>
/// <remarks>The first column is «Пункт» and not «№ п/п»: rows that were taken out leave gaps, and a point keeps its number.</remarks>
internal static class RoadmapTable
{
    public const string Responsible = "Ответственный исполнитель";
    public const string Result = "Результат";
    public const string Due = "Срок";

    /// <summary>The whole roadmap, with the row of column numbers.</summary>
    public static Table Whole(ImmutableArray<RoadmapItem> rows) => new(Columns, RowsOf(rows)) { HasNumberRow = true };

    /// <summary>Some rows, under the point that gives their wording.</summary>
    public static Table Of(ImmutableArray<RoadmapItem> rows) => new(Columns, RowsOf(rows));

    public static string? TextOf(RoadmapResult? result) => result is null ? null : result.Text ?? ReferenceText.Name(result.Document!.Value, GrammaticalCase.Nominative);

    public static string? TextOf(RoadmapDue? due) => due is null ? null : due.Kind switch
    {
        RoadmapDueKind.Day => $"до\u00A0{DateText.Digital(due.LatestDay)}",
        RoadmapDueKind.Month => DateText.Month(due.FirstDay.ToYearMonth()),
        RoadmapDueKind.Quarter => PeriodText.Quarter((due.FirstDay.Month + 2) / 3, due.FirstDay.Year),
        RoadmapDueKind.Year => $"в течение {NumberText.Of(due.FirstDay.Year)} года",
        RoadmapDueKind.SchoolYear => $"в течение {PeriodText.Of(Calendars.SchoolYear.Starting(due.FirstDay.Year), GrammaticalCase.Genitive)}",
        _ => $"{(due.FirstDay.Day == 2 ? "со" : "с")} {DateText.Digital(due.FirstDay)} по {DateText.Digital(due.LatestDay)}",
    };

    private static ImmutableArray<TableColumn> Columns { get; } =
    [
        new("Пункт") { Width = Length.FromMillimeters(17), Alignment = ColumnAlignment.Center }, new("Наименование мероприятия", 5), new(Responsible, 4), new(Result, 4),
        new(Due) { Width = Length.FromMillimeters(32) },
    ];

    private static ImmutableArray<TableRow> RowsOf(ImmutableArray<RoadmapItem> items)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        string? section = null;
        foreach (RoadmapItem item in items)
        {
            if (item.Section is { } name && name != section)
            {
                rows.Add(TableRow.Section(name));
            }

            section = item.Section;
            rows.Add(new([item.Number, item.Measure, item.Responsible, TextOf(item.Result), TextOf(item.Due)]));
        }

        return rows.ToImmutable();
    }
}
