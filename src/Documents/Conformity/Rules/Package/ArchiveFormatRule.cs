using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX14: The PDF is PDF/A-2b.</summary>
internal sealed class ArchiveFormatRule() : ConformityRule(
    "AX14",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Measured,
    ("PDF — формата PDF/A-2b", "The PDF is PDF/A-2b"),
    ("Сохраните PDF как PDF/A-2b", "Save the PDF as PDF/A-2b"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        if (examination.Pages!.ArchiveLevel is { } level && !level.StartsWith('2'))
        {
            examination.Report(examination.Document.Main.Name, level.Length == 0 ? Shown.None : Shown.Same($"PDF/A-{level}"), Shown.Same("PDF/A-2b"));
        }
    }
}
