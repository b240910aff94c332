using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Model;

/// <summary>The tree of a document as lines that a person can review: requisites by name, then the text, its clauses with their numbers.</summary>
/// <remarks>For snapshots and differences: the same document gives the same lines. Texts stand as typed, without their typography.</remarks>
public sealed class DocumentText
{
    // As editors count them.
    private const string Letters = "абвгдежзиклмнопрстуфхцчшщыэюя";

    private readonly OfficialDocument _document;
    private readonly DocumentIndex _index;
    private readonly StringBuilder _text = new();
    private int _tables;
    private int _pictures;

    private DocumentText(OfficialDocument document)
    {
        _document = document;
        _index = DocumentIndex.Of(document, DocumentStandard.Gost2025);
    }

    /// <summary>Answers the lines, parted by line feeds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string Of(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new DocumentText(document);
        text.WriteRequisites();
        text.Line("");
        if (document.Preamble is { } preamble)
        {
            text.Line(preamble.Text.IsEmpty ? $"¶ {preamble.Word}:" : $"¶ {text.Plain(preamble.Text)}, {preamble.Word}:");
        }

        text.Write(document.Body);
        foreach (string line in RequisiteText.Below(document))
        {
            text.Line(line);
        }

        text.Write(document.Appendices, "");
        return text._text.ToString().TrimEnd('\n');
    }

    private void WriteRequisites()
    {
        foreach (string line in RequisiteText.Above(_document))
        {
            Line(line);
        }
    }

    private void Write(ImmutableArray<Appendix> appendices, string within)
    {
        for (int i = 0; i < appendices.Length; i++)
        {
            Appendix appendix = appendices[i];
            string number = appendices.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" № {i + 1}");
            (_tables, _pictures) = (0, 0);
            Line("");
            Line($"Приложение{number}{within}{(appendix.Orientation == PageOrientation.Landscape ? " (альбомная)" : "")}: {Plain(appendix.Title)}");
            foreach (string line in appendix.Approval?.Lines ?? [])
            {
                Line($"утверждение: {line}");
            }

            Line("");
            Write(appendix.Body);
            Write(appendix.Appendices, $" к приложению{number}{within}");
        }
    }

    private void Write(ImmutableArray<Block> blocks, string number = "")
    {
        foreach (Block block in blocks)
        {
            Write(block, number);
        }
    }

    private void Write(Block block, string number)
    {
        string indent = new(' ', 2 * number.Count(c => c == '.'));
        switch (block)
        {
            case Paragraph paragraph:
                Line($"{indent}¶ {Plain(paragraph.Text)}");
                break;
            case Heading heading:
                Line($"{new string('#', heading.Level)} {Plain(heading.Text)}");
                break;
            case DashList list:
                foreach (RichText item in list.Items)
                {
                    Line($"{indent}– {Plain(item)}");
                }

                break;
            case LetterList list:
                for (int i = 0; i < list.Items.Length; i++)
                {
                    Line($"{indent}{Letters[i]}) {Plain(list.Items[i])}");
                }

                break;
            case ClauseList list:
                for (int i = 0; i < list.Clauses.Length; i++)
                {
                    Clause clause = list.Clauses[i];
                    string own = string.Create(CultureInfo.InvariantCulture, $"{number}{i + 1}.");
                    Line($"{indent}{own} {Plain(clause.Text)}");
                    Write(clause.Content, own);
                }

                break;
            case Table table:
                Write(table, indent);
                break;
            case Picture picture:
                Line($"{indent}[рисунок {picture.Image.PixelWidth} × {picture.Image.PixelHeight}: {picture.AlternativeText}]");
                Caption("Рисунок", picture.Caption, ref _pictures, indent);
                break;
            case Chart chart:
                Line($"{indent}[{(chart.Kind == ChartKind.Bar ? "столбцы" : "график")}: {chart.AlternativeText}]");
                Line($"{indent}| | {string.Join(" | ", chart.Categories)} |");
                foreach (ChartSeries series in chart.Series)
                {
                    Line($"{indent}| {series.Name} | {string.Join(" | ", series.Values.Select(value => value?.ToString(CultureInfo.InvariantCulture) ?? "–"))} |");
                }

                Caption("Рисунок", chart.Caption, ref _pictures, indent);
                break;
            case PageBreak:
                Line("--- страница ---");
                break;
            case Section section:
                Line($"--- раздел: {(section.Orientation == PageOrientation.Landscape ? "альбомный" : "книжный")} ---");
                Write(section.Blocks);
                Line("--- конец раздела ---");
                break;
            default:
                throw new InvalidOperationException($"The text of a document does not know the block {block.GetType().Name}.");
        }
    }

    private void Write(Table table, string indent)
    {
        Caption("Таблица", table.Caption, ref _tables, indent);
        if (table.Columns.Any(column => !column.Group.IsEmpty))
        {
            Line($"{indent}| {string.Join(" | ", table.Columns.Select(column => Plain(column.Group)))} |");
        }

        Line($"{indent}| {string.Join(" | ", table.Columns.Select(column => Plain(column.Heading)))} |");
        Line($"{indent}|{string.Concat(table.Columns.Select(column => column.Alignment switch { ColumnAlignment.Right => " --: |", ColumnAlignment.Center => " :-: |", _ => " --- |" }))}");
        if (table.HasNumberRow)
        {
            Line($"{indent}| {string.Join(" | ", Enumerable.Range(1, table.Columns.Length))} |");
        }

        foreach (TableRow row in table.Rows)
        {
            string mark = row.Kind switch { TableRowKind.Section => "|= ", TableRowKind.Total => "|+ ", _ => "| " };
            Line($"{indent}{mark}{string.Join(" | ", row.Cells.Select(Plain))} |");
        }

        if (table.AwaitedRows is not null)
        {
            Line($"{indent}| … строки поступают при записи |");
        }
    }

    private void Caption(string kind, RichText caption, ref int counter, string indent)
    {
        if (!caption.IsEmpty)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{indent}{kind} {++counter} — {Plain(caption)}"));
        }
    }

    private string Plain(TableCell cell) => (cell.IsToFill ? "____" : cell.Text.IsEmpty ? "–" : Plain(cell.Text)) + (cell.Columns > 1 ? $" ↔{cell.Columns}" : "");

    private string Plain(RichText text) => text.HasReferences
        ? string.Concat(text.Runs.Select(run => run is Reference reference ? _index.NumberOf(reference.TargetId) ?? reference.ToString() : run is LineBreak ? " / " : run.ToString()))
        : text.ToString().Replace("\n", " / ", StringComparison.Ordinal);

    private void Line(string text) => _text.Append(text).Append('\n');
}
