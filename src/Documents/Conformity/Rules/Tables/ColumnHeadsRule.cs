using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB04: Column heads begin with a capital and have no full stop.</summary>
internal sealed class ColumnHeadsRule() : ConformityRule(
    "TB04",
    ConformityLevel.Warning,
    "5.18",
    Certainty.Recalled,
    ("Названия столбцов — с прописной буквы, без точки", "Column heads begin with a capital and have no full stop"),
    ("Исправьте название столбца", "Correct the column head"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordCell cell in examination.Anatomy.DataTables.Where(table => table.Rows.Count > 1 && table.Rows[0].IsHeader).SelectMany(table => table.Rows[0].Cells))
        {
            string text = cell.Text;
            if (text.Length > 1 && (char.IsLower(text[0]) || (text[^1] == '.' && !Abbreviations.End(text))))
            {
                examination.Report(cell.Paragraphs[0], text, ("с прописной буквы, без точки", "a capital, no full stop"));
            }
        }
    }
}
