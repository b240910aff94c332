using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB10: A table that only places requisites has no head.</summary>
internal sealed class LayoutTableRule() : ConformityRule(
    "TB10",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Таблица для размещения реквизитов не имеет шапки", "A table that only places requisites has no head"),
    ("Снимите «Повторять как заголовок»", "Turn “Repeat as header row” off"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Document.Main.Tables.Where(table => !examination.Anatomy.DataTables.Contains(table) && !table.HasBorders && table.Rows.Exists(row => row.IsHeader)))
        {
            if (table.FirstParagraph is { } paragraph)
            {
                examination.Report(paragraph, ("строка-заголовок", "a header row"), ("обычная строка", "an ordinary row"));
            }
        }
    }
}
