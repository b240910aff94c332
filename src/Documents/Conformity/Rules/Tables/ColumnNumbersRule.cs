using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB05: The columns of a table over several pages are numbered.</summary>
internal sealed class ColumnNumbersRule() : ConformityRule(
    "TB05",
    ConformityLevel.Warning,
    "5.18",
    Certainty.Recalled,
    ("Столбцы таблицы на несколько страниц пронумерованы", "The columns of a table over several pages are numbered"),
    ("Добавьте строку «1 2 3 …» под шапкой", "Add the row «1 2 3 …» under the head"))
{
    public override bool IsOnByDefault => false;

    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Anatomy.DataTables.Where(TableShape.ExceedsPage))
        {
            bool isNumbered = table.Rows.Take(4).Any(row => row.Cells.Count > 1 && row.Cells.Select((cell, i) => cell.Text == Shown.Number(i + 1)).All(same => same));
            if (!isNumbered && table.FirstParagraph is { } paragraph)
            {
                examination.Report(paragraph, Shown.None, ("номера столбцов", "numbers of columns"));
            }
        }
    }
}
