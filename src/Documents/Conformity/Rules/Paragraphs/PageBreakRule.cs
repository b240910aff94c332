using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR09: A new page begins by a section or a property of the paragraph, not by a break in the text.</summary>
internal sealed class PageBreakRule() : ConformityRule(
    "PR09",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Новую страницу начинает раздел или свойство абзаца, а не символ разрыва", "A new page begins by a section or a property of the paragraph, not by a break in the text"),
    ("Удалите разрыв и включите «С новой страницы»", "Delete the break and turn on “Page break before”"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            int at = paragraph.Text.IndexOf('\f', StringComparison.Ordinal);
            if (at >= 0)
            {
                examination.Report(paragraph, ("разрыв страницы в тексте", "a page break in the text"), ("новый раздел или «с новой страницы»", "a new section or “page break before”"), at, 1);
            }
        }
    }
}
