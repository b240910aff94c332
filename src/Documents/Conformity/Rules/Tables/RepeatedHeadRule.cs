using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB01: The head of a table that exceeds a page repeats.</summary>
internal sealed class RepeatedHeadRule() : ConformityRule(
    "TB01",
    ConformityLevel.Error,
    "5.18",
    Certainty.Measured,
    ("Шапка таблицы, которая не помещается на страницу, повторяется", "The head of a table that exceeds a page repeats"),
    ("Включите «Повторять как заголовок на каждой странице»", "Turn “Repeat as header row” on"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Anatomy.DataTables.Where(table => table.Outer is null && TableShape.ExceedsPage(table) && !table.Rows[0].IsHeader))
        {
            if (table.FirstParagraph is { } paragraph)
            {
                examination.Report(paragraph, ("шапка не повторяется", "the head does not repeat"), ("повторяющаяся шапка", "a repeated head"));
            }
        }
    }
}
