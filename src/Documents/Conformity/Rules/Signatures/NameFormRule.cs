using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG02: The name is initials, a no-break space, the surname.</summary>
internal sealed class NameFormRule() : ConformityRule(
    "SG02",
    ConformityLevel.Error,
    "5.22",
    Certainty.Agencies,
    ("Расшифровка подписи — инициалы, неразрывный пробел, фамилия", "The name is initials, a no-break space, the surname"),
    ("Запишите имя как «И.О. Фамилия» с неразрывным пробелом", "Write the name as «И.О. Фамилия» with a no-break space"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        // A line to fill in is the place of a name.
        foreach (SignatureLine signature in examination.Anatomy.Signatures.Where(signature => signature.Name.Trim('_').Length > 0 && !Pattern.LawfulName.IsMatch(signature.Name)))
        {
            bool isName = Pattern.InitialsFirst.IsMatch(signature.Name) || Pattern.SurnameFirst.IsMatch(signature.Name);
            examination.Report(signature.Paragraph, signature.Name, "И.О.\u00A0Фамилия", signature.NameStart, signature.Name.Length, isSure: isName);
        }
    }
}
