using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN10: No whole paragraph of the text is bold.</summary>
internal sealed class BoldTextRule() : ConformityRule(
    "FN10",
    ConformityLevel.Warning,
    "3.3",
    Certainty.Recalled,
    ("Полужирным не набраны целые абзацы текста", "No whole paragraph of the text is bold"),
    ("Оставьте полужирным адресата, заголовок, подпись и отдельные слова", "Keep bold for addressee, title, signature and single words"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body.Where(paragraph => paragraph.Trimmed.Length >= 100 && Layout.IsBold(paragraph)))
        {
            examination.Report(paragraph, ("полужирный абзац", "a bold paragraph"), ("обычное начертание", "regular letters"));
        }
    }
}
