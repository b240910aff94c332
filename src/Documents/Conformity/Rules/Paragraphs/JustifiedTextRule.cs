using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR04: The text is justified.</summary>
internal sealed class JustifiedTextRule() : ConformityRule(
    "PR04",
    ConformityLevel.Error,
    "3.3",
    Certainty.Agencies,
    ("Текст выровнен по ширине", "The text is justified"),
    ("Выровняйте абзац по ширине", "Justify the paragraph"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body.Where(paragraph => paragraph.Trimmed.Length >= 100 && paragraph.Format.Alignment != "both"))
        {
            examination.Report(paragraph, Alignments.Name(paragraph.Format), ("по ширине", "justified"));
        }
    }
}
