using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ02: A joint document names all its organizations.</summary>
internal sealed class JointAuthorsRule() : SourceRule(
    "RQ02",
    ConformityLevel.Error,
    "5.5",
    Certainty.Reported,
    ("Совместный документ называет все организации", "A joint document names all its organizations"),
    ("Назовите всех авторов", "Name all the authors"))
{
    public override bool AppliesTo(GostEdition edition) => edition == GostEdition.Year2025;


}
