using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG17: «М.П.» does not stand beside a mark of an electronic signature.</summary>
internal sealed class SealMarkRule() : ConformityRule(
    "SG17",
    ConformityLevel.Warning,
    "5.24",
    Certainty.Recalled,
    ("«М.П.» не стоит рядом с отметкой об электронной подписи", "«М.П.» does not stand beside a mark of an electronic signature"),
    ("Уберите «М.П.»", "Take «М.П.» away"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.ElectronicSignature is not null && examination.Paragraphs.Find(paragraph => paragraph.Trimmed is "М.П." or "МП" or "М. П.") is { } seal)
        {
            examination.Report(seal, seal.Trimmed, ("без «М.П.»", "no «М.П.»"));
        }
    }
}
