using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB02: Repeated rows stand one after another from the first: others are not repeated.</summary>
internal sealed class HeadRowsRule() : ConformityRule(
    "TB02",
    ConformityLevel.Error,
    "5.18",
    Certainty.Measured,
    ("Повторяются строки подряд с первой: остальные редактор не повторит", "Repeated rows stand one after another from the first: others are not repeated"),
    ("Снимите «Повторять как заголовок» с остальных строк", "Turn “Repeat as header row” off for the other rows"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Document.Main.Tables)
        {
            int heads = table.Rows.FindIndex(row => !row.IsHeader);
            int stray = heads < 0 ? -1 : table.Rows.FindIndex(heads, row => row.IsHeader);
            if (stray >= 0 && table.Rows[stray].Cells.SelectMany(cell => cell.Paragraphs).FirstOrDefault() is { } paragraph)
            {
                examination.Report(paragraph, ($"строка {Shown.Number(stray + 1)}", $"row {Shown.Number(stray + 1)}"), ("строки подряд с первой", "rows from the first on"));
            }
        }
    }
}
