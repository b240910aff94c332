using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG11: Members of a commission sign by their status in it.</summary>
internal sealed class CommissionStatusRule() : SourceRule(
    "SG11",
    ConformityLevel.Warning,
    "5.22",
    Certainty.Recalled,
    ("Члены комиссии подписывают по статусу в ней", "Members of a commission sign by their status in it"),
    ("Назовите статус: «Председатель комиссии»", "Name the status: «Председатель комиссии»"))
{

}
