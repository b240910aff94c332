using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN12: The typeface is freely distributed.</summary>
internal sealed class FreeFontRule() : ConformityRule(
    "FN12",
    ConformityLevel.Error,
    "3.3 с Изменением № 1",
    Certainty.Read,
    ("Гарнитура свободно распространяется", "The typeface is freely distributed"),
    ("Замените гарнитуру на PT Astra Serif, PT Serif, Liberation Serif или Tinos", "Use PT Astra Serif, PT Serif, Liberation Serif or Tinos"))
{
    public override bool IsOnByDefault => false;

    public override bool AppliesTo(GostEdition edition) => edition == GostEdition.Year2016;

    private static readonly string[] Free = ["PT Astra Serif", "PT Astra Sans", "PT Serif", "PT Sans", "Liberation Serif", "Liberation Sans", "Tinos", "Arimo"];

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            if (paragraph.Runs.Find(run => run.HasVisibleText && !Free.Contains(Typefaces.Of(run))) is { } run)
            {
                examination.Report(paragraph, Typefaces.Of(run), string.Join(", ", Free), run.Start, run.Length);
            }
        }
    }
}
