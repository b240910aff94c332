using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN01: The typeface of the text is one the organization chose.</summary>
internal sealed class BodyFontRule() : ConformityRule(
    "FN01",
    ConformityLevel.Error,
    "3.3",
    Certainty.Reported,
    ("Гарнитура текста — из установленных организацией", "The typeface of the text is one the organization chose"),
    ("Замените гарнитуру на установленную", "Replace the typeface by the chosen one"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            WordRun? run = paragraph.Runs.Find(run => run.HasVisibleText && !Typefaces.IsAllowed(run, examination.Profile));
            if (run is not null)
            {
                examination.Report(paragraph, Typefaces.Of(run), string.Join(", ", examination.Profile.Fonts), run.Start, run.Length);
            }
        }
    }
}
