using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN05: Complex scripts have the same size.</summary>
internal sealed class ComplexScriptFontRule() : ConformityRule(
    "FN05",
    ConformityLevel.Information,
    "стандартом не установлено",
    Certainty.Reported,
    ("Сложные письменности набраны тем же размером", "Complex scripts have the same size"),
    ("Задайте в стиле «szCs», равный «sz»", "Set “szCs” of the style to “sz”"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            if (paragraph.Runs.Find(run => run.HasVisibleText && run.Format.SizeComplexScript != run.Format.Size) is { } run)
            {
                // Once: it comes from a style and would repeat in every paragraph.
                examination.Report(paragraph, Shown.Points((run.Format.SizeComplexScript ?? 0) / 2m), Shown.Points((run.Format.Size ?? 0) / 2m));
                return;
            }
        }
    }
}
