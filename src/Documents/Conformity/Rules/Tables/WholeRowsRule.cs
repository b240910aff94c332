using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB03: A row does not part between pages unless it is longer than half a page.</summary>
internal sealed class WholeRowsRule() : ConformityRule(
    "TB03",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Measured,
    ("Строка не рвётся между страницами, если она короче половины страницы; длиннее — рвётся", "A row does not part between pages unless it is longer than half a page"),
    ("Снимите «Запрет переноса» с длинной строки", "Let the long row break across pages"))
{
    private const int HalfPage = 22;

    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Anatomy.DataTables)
        {
            foreach (WordRow row in table.Rows.Where(row => row.CannotSplit && TableShape.Lines(row) > HalfPage))
            {
                if (row.Cells.SelectMany(cell => cell.Paragraphs).FirstOrDefault() is { } paragraph)
                {
                    examination.Report(paragraph, ("длинная строка без переноса", "a long row that may not break"), ("строка с переносом", "a row that may break"));
                }
            }
        }
    }
}
