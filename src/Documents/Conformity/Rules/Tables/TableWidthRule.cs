using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB06: A table is not wider than the text.</summary>
internal sealed class TableWidthRule() : ConformityRule(
    "TB06",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Таблица не шире текста", "A table is not wider than the text"),
    ("Сузьте таблицу до ширины текста", "Narrow the table to the width of the text"))
{
    // Word lets the cell margins of both sides stand out.
    private const int Tolerance = 230;

    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Document.Main.Tables.Where(table => table.Outer is null && table.FirstParagraph is { IsInTextBox: false }))
        {
            WordSection section = examination.Document.Sections[Math.Min(table.Section, examination.Document.Sections.Count - 1)];
            PartElement? width = table.Properties?["tblW"];
            int grid = table.Element["tblGrid"]?.ChildrenOf("gridCol").Sum(column => Math.Clamp(column.Number("w") ?? 0, 0, 100_000)) ?? 0;
            int actual = width?.Attribute("type") is "dxa" && width.Number("w") is > 0 and var given ? given : width?.Attribute("type") is "pct" ? 0 : grid;
            bool isFixed = width?.Attribute("type") == "dxa" || table.Properties?["tblLayout"]?.Attribute("type") == "fixed";
            if (isFixed && actual > section.TextWidth + Tolerance)
            {
                examination.Report(table.FirstParagraph!, Shown.Millimeters(actual), Shown.AtMost(section.TextWidth));
            }
        }
    }
}
