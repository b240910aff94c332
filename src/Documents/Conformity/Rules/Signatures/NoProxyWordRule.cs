using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG03: No «за» and no slash stand before the post.</summary>
internal sealed class NoProxyWordRule() : ConformityRule(
    "SG03",
    ConformityLevel.Error,
    "5.22",
    Certainty.Agencies,
    ("Перед должностью нет «за» и косой черты", "No «за» and no slash stand before the post"),
    ("Укажите должность и имя того, кто подписал", "Give the post and the name of who signed"))
{
    internal override void Check(Examination examination)
    {
        foreach (SignatureLine signature in examination.Anatomy.Signatures)
        {
            string post = signature.Position;
            if (post.StartsWith("за ", StringComparison.OrdinalIgnoreCase) || post.StartsWith("за\u00A0", StringComparison.OrdinalIgnoreCase) || post.StartsWith('/'))
            {
                examination.Report(signature.Paragraph, post, ("должность подписавшего", "the post of who signed"));
            }
        }
    }
}
