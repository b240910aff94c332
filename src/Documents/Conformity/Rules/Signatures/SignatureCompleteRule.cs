using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG01: A signature names the post and the person.</summary>
internal sealed class SignatureCompleteRule() : ConformityRule(
    "SG01",
    ConformityLevel.Error,
    "5.22",
    Certainty.Agencies,
    ("Подпись называет должность и имя", "A signature names the post and the person"),
    ("Дополните подпись: должность, инициалы и фамилия", "Complete the signature: post, initials and surname"))
{
    internal override void Check(Examination examination)
    {
        foreach (SignatureLine signature in examination.Anatomy.Signatures)
        {
            if (signature.Name.Length == 0)
            {
                examination.Report(signature.Paragraph, signature.Position, ("инициалы и фамилия", "initials and surname"));
            }
            else if (IsBlank(signature.Position) && !IsBlank(signature.Name) && !HasPostAbove(examination, signature))
            {
                examination.Report(signature.Paragraph, signature.Name, ("должность", "a post"));
            }
        }

        if (examination.Anatomy is { Signatures.Count: 0, Kind.IsDirective: true, ElectronicSignature: null } anatomy && anatomy.ActBody.Any() && examination.Document.Main.Tables.Count == 0)
        {
            examination.Report(anatomy.KindParagraph!, Shown.None, ("подпись", "a signature"), isSure: false);
        }
    }

    // Of a line for both, it is told that something is left to fill in: RQ32.
    private static bool IsBlank(string text) => text.Trim('_', ' ', '\t', '\u00A0').Length == 0;

    // The post may stand in the lines above; and of a commission the first alone has «Члены комиссии» beside the name.
    private static bool HasPostAbove(Examination examination, SignatureLine signature)
    {
        const int Near = 6;
        bool follows = examination.Anatomy.Signatures.Exists(other => other.Paragraph.Number < signature.Paragraph.Number && signature.Paragraph.Number - other.Paragraph.Number <= Near);
        return follows || (signature.Paragraph is { Cell: null, Number: > 1 } && examination.Paragraphs[signature.Paragraph.Number - 2] is { IsBlank: false } above && examination.Anatomy.IsFree(above));
    }
}
