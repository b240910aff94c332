using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN13: The PDF embeds all typefaces.</summary>
internal sealed class EmbeddedFontsRule() : ConformityRule(
    "FN13",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Measured,
    ("В PDF внедрены все гарнитуры", "The PDF embeds all typefaces"),
    ("Внедрите гарнитуры при сохранении в PDF", "Embed the typefaces when saving as PDF"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        foreach (string font in examination.Pages!.FontsNotEmbedded)
        {
            examination.Report(examination.Document.Main.Name, Shown.Same(font), ("внедрённая гарнитура", "an embedded typeface"));
        }
    }
}
