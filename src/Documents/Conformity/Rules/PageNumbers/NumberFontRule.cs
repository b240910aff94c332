using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN09: The number is of the typeface of the text, 12 to 14 points.</summary>
internal sealed class NumberFontRule() : ConformityRule(
    "PN09",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Номер набран гарнитурой текста, 12–14 пт", "The number is of the typeface of the text, 12 to 14 points"),
    ("Задайте колонтитулу гарнитуру и размер текста", "Give the header the typeface and size of the text"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.PageNumberParagraphs)
        {
            if (paragraph.Runs.Find(run => run.HasVisibleText) is not { } run || run.Format.Size is not { } size)
            {
                continue;
            }

            if (size is < 24 or > 28)
            {
                examination.Report(paragraph, Shown.Points(size / 2m), ("12–14 пт", "12–14 pt"));
            }
            else if (examination.BodyFont is { } font && run.Format.Ascii != font)
            {
                examination.Report(paragraph, run.Format.Ascii ?? "", font);
            }
        }
    }
}
