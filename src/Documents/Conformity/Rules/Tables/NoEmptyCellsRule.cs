using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB08: No cell is empty: a dash stands for no value.</summary>
internal sealed class NoEmptyCellsRule() : ConformityRule(
    "TB08",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Пустых ячеек нет: вместо значения — прочерк", "No cell is empty: a dash stands for no value"),
    ("Поставьте прочерк", "Put a dash"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Anatomy.DataTables.Where(table => table.Rows.Count > 1 && table.Rows[0].Cells.Count > 1 && !IsToSign(table)))
        {
            WordCell[] cells = [.. table.Rows.Skip(1).SelectMany(row => row.Cells)];
            WordCell[] empty = [.. cells.Where(cell => cell.Text.Length == 0 && !cell.ContinuesAbove && cell.Paragraphs.Count > 0 && !cell.Paragraphs.Exists(paragraph => paragraph.IsInList || paragraph.HasDrawing) && cell.Element["tbl"] is null)];

            // A form is there to be filled in: most of its cells are empty.
            if (empty.Length > 0 && empty.Length * 3 <= cells.Length)
            {
                examination.Report(empty[0].Paragraphs[0], ("пустая ячейка", "an empty cell"), ("прочерк", "a dash"));
            }
        }
    }

    // A sheet of agreement or attendance waits for what is written by hand.
    private static bool IsToSign(WordTable table) =>
        table.Rows[0].Cells.Exists(cell => cell.Text.StartsWith("подпись", StringComparison.OrdinalIgnoreCase) || cell.Text.StartsWith("роспись", StringComparison.OrdinalIgnoreCase));
}
