using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR01: The first line of a paragraph is indented by 1.25 cm.</summary>
internal sealed class FirstLineIndentRule() : ConformityRule(
    "PR01",
    ConformityLevel.Error,
    "3.3",
    Certainty.Reported,
    ("Абзацный отступ текста — 1,25 см", "The first line of a paragraph is indented by 1.25 cm"),
    ("Задайте отступ первой строки 1,25 см", "Set the indent of the first line to 1.25 cm"))
{
    private const int Expected = 709;
    private const int Tolerance = 4;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            ParagraphFormat format = paragraph.Format;
            int first = (format.Left ?? 0) + (format.FirstLine ?? 0);

            // Lists stand as their levels say, and a line of a few words may announce one.
            if (!paragraph.IsInList && paragraph.Trimmed.Length >= 60 && Math.Abs(first - Expected) > Tolerance && !Pattern.TypedNumber.IsMatch(paragraph.Trimmed) && paragraph.Trimmed[0] is not ('-' or '–' or '—'))
            {
                examination.Report(paragraph, Shown.Millimeters(first), Shown.Millimeters(Expected));
            }
        }
    }
}
