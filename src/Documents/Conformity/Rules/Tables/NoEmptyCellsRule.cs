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
        foreach (WordTable table in examination.Anatomy.DataTables.Where(table => table.Rows.Count > 1 && table.Rows[0].Cells.Count > 1))
        {
            WordCell? empty = table.Rows.Skip(1).SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Text.Length == 0 && !cell.ContinuesAbove && cell.Paragraphs.Count > 0 && !cell.Paragraphs.Exists(paragraph => paragraph.IsInList || paragraph.HasDrawing) && cell.Element["tbl"] is null);
            if (empty is not null)
            {
                examination.Report(empty.Paragraphs[0], ("пустая ячейка", "an empty cell"), ("прочерк", "a dash"));
            }
        }
    }
}
