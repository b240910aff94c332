using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR06: No gaps stand between the paragraphs of the text.</summary>
internal sealed class NoGapInTextRule() : ConformityRule(
    "PR06",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Между абзацами текста нет промежутков", "No gaps stand between the paragraphs of the text"),
    ("Задайте интервалы до и после абзаца 0 пт", "Set the space before and after to 0 pt"))
{
    internal override void Check(Examination examination)
    {
        for (int i = 1; i < examination.Paragraphs.Count; i++)
        {
            (WordParagraph above, WordParagraph below) = (examination.Paragraphs[i - 1], examination.Paragraphs[i]);
            if (examination.Anatomy.RoleOf(above) != ParagraphRole.Body || examination.Anatomy.RoleOf(below) != ParagraphRole.Body || (above.Style == below.Style && below.Format.Contextual == true))
            {
                continue;
            }

            int gap = Math.Max(above.Format.After ?? 0, below.Format.Before ?? 0);
            if (gap > 20)
            {
                examination.Report(below, Shown.Points(gap / 20m), Shown.Points(0));
            }
        }
    }
}
