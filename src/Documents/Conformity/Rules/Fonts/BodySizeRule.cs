using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN03: The letters of the text are 12, 13 or 14 points.</summary>
internal sealed class BodySizeRule() : ConformityRule(
    "FN03",
    ConformityLevel.Error,
    "3.3",
    Certainty.Reported,
    ("Размер букв текста — 12, 13 или 14 пт", "The letters of the text are 12, 13 or 14 points"),
    ("Задайте тексту размер 14 (или 12, 13)", "Set the size of the text to 14 (or 12, 13)"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        (string Russian, string English) expected = Shown.Same(string.Join(", ", examination.Profile.FontSizes.Select(Shown.Number)));
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            WordRun? run = paragraph.Runs.Find(run => run.HasVisibleText && !examination.Profile.FontSizes.Contains((run.Format.Size ?? 0) / 2m));
            if (run is not null)
            {
                examination.Report(paragraph, Shown.Points((run.Format.Size ?? 0) / 2m), expected, run.Start, run.Length);
            }
        }
    }
}
