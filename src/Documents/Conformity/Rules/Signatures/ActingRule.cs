using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG10: Who acts for another signs as «Исполняющий обязанности …» or «И.о. …».</summary>
internal sealed class ActingRule() : ConformityRule(
    "SG10",
    ConformityLevel.Warning,
    "5.22",
    Certainty.Recalled,
    ("Замещающий подписывает как «Исполняющий обязанности …» или «И.о. …»", "Who acts for another signs as «Исполняющий обязанности …» or «И.о. …»"),
    ("Напишите «И.о.» или полностью", "Write «И.о.» or in full"))
{
    internal override void Check(Examination examination)
    {
        foreach (SignatureLine signature in examination.Anatomy.Signatures)
        {
            string post = signature.Position;
            string first = post.Split([' ', '\u00A0'], 2)[0];
            if (first.Replace(".", "", StringComparison.Ordinal).Equals("ио", StringComparison.OrdinalIgnoreCase) && first != "И.о.")
            {
                examination.Report(signature.Paragraph, first, "И.о.");
            }
        }
    }
}
