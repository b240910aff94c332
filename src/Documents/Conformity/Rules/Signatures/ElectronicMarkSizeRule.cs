using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG15: The mark of an electronic signature is legible: 7 points at least.</summary>
internal sealed class ElectronicMarkSizeRule() : ConformityRule(
    "SG15",
    ConformityLevel.Warning,
    "5.23",
    Certainty.Read,
    ("Отметку об электронной подписи можно прочесть: не мельче 7 пт", "The mark of an electronic signature is legible: 7 points at least"),
    ("Увеличьте буквы отметки", "Enlarge the letters of the mark"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.ElectronicSignature is { } mark && mark.Runs.Find(run => run.HasVisibleText && run.Format.Size < 14) is { } run)
        {
            examination.Report(mark, Shown.Points((run.Format.Size ?? 0) / 2m), ("не менее 7 пт", "at least 7 pt"));
        }
    }
}
