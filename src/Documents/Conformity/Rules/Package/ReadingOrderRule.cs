using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX06: A table of layout stands in the flow of the text.</summary>
internal sealed class ReadingOrderRule() : ConformityRule(
    "AX06",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Таблица для размещения стоит в потоке текста", "A table of layout stands in the flow of the text"),
    ("Отключите обтекание таблицы", "Turn text wrapping of the table off"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Document.Main.Tables.Where(table => !table.HasBorders && table.Properties?["tblpPr"] is not null && table.Rows.Count > 0 && table.Rows[0].Cells.Count > 1))
        {
            if (table.FirstParagraph is { } paragraph)
            {
                examination.Report(paragraph, ("обтекаемая таблица", "a floating table"), ("таблица в потоке текста", "a table in the flow"));
            }
        }
    }
}
