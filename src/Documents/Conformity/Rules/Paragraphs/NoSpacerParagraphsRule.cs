using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR08: Gaps are made by spacing, not by empty paragraphs.</summary>
internal sealed class NoSpacerParagraphsRule() : ConformityRule(
    "PR08",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Промежутки делают интервалы, а не пустые абзацы", "Gaps are made by spacing, not by empty paragraphs"),
    ("Удалите пустые абзацы и задайте интервал перед абзацем", "Delete the empty paragraphs and set the space before"))
{
    internal override void Check(Examination examination)
    {
        var edges = examination.Document.Main.Tables.SelectMany(table => (int[])[table.Element.Start, table.Element.End]).ToHashSet();
        for (int i = 0; i + 1 < examination.Paragraphs.Count; i++)
        {
            WordParagraph paragraph = examination.Paragraphs[i];
            bool isSpacer = paragraph is { Cell: null, IsInTextBox: false, HasDrawing: false } && paragraph.Text.Trim(' ', '\t', '\u00A0').Length == 0 && paragraph.Fields.Count == 0 && paragraph.Properties?["sectPr"] is null;

            // Editors demand a paragraph between two tables and after a last one; and one of several is enough to tell.
            bool isFirst = i == 0 || examination.Paragraphs[i - 1].Text.Length > 0 || examination.Paragraphs[i - 1].Cell is not null;
            if (isSpacer && isFirst && !edges.Contains(paragraph.Element.Start) && !edges.Contains(paragraph.Element.End))
            {
                examination.Report(paragraph, ("пустой абзац", "an empty paragraph"), ("интервал перед абзацем", "space before the paragraph"));
            }
        }
    }
}
