using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR07: Widow control is on.</summary>
internal sealed class WidowControlRule() : ConformityRule(
    "PR07",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Включён запрет висячих строк", "Widow control is on"),
    ("Включите «Запрет висячих строк»", "Turn widow control on"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body.Where(paragraph => paragraph.Format.WidowControl == false))
        {
            examination.Report(paragraph, ("выключен", "off"), ("включён", "on"));
        }
    }
}
