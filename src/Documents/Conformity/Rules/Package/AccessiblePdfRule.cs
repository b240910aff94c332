using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX15: The PDF is declared accessible (PDF/UA).</summary>
internal sealed class AccessiblePdfRule() : ConformityRule(
    "AX15",
    ConformityLevel.Information,
    "стандартом не установлено",
    Certainty.Measured,
    ("PDF объявлен доступным (PDF/UA)", "The PDF is declared accessible (PDF/UA)"),
    ("Сохраните PDF как PDF/UA", "Save the PDF as PDF/UA"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        if (examination.Pages!.IsAccessible == false)
        {
            examination.Report(examination.Document.Main.Name, Shown.None, Shown.Same("PDF/UA"));
        }
    }
}
