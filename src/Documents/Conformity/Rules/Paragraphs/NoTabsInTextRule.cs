using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR11: The text has no tabs.</summary>
internal sealed class NoTabsInTextRule() : ConformityRule(
    "PR11",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Reported,
    ("В тексте нет табуляции", "The text has no tabs"),
    ("Уберите табуляцию; отступ задайте свойством абзаца", "Take the tab away; indent by the property of the paragraph"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            int at = paragraph.Text.IndexOf('\t', StringComparison.Ordinal);

            // After a typed number the number is at fault.
            if (at >= 0 && !Pattern.TypedNumber.IsMatch(paragraph.Trimmed))
            {
                examination.Report(paragraph, ("табуляция", "a tab"), ("без табуляции", "no tab"), at, 1);
            }
        }
    }
}
