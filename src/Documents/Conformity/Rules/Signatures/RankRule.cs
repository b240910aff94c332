using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG09: Signatures stand by rank, equal ones on one level.</summary>
internal sealed class RankRule() : SourceRule(
    "SG09",
    ConformityLevel.Warning,
    "5.22",
    Certainty.Recalled,
    ("Подписи стоят по рангу, равные — на одном уровне", "Signatures stand by rank, equal ones on one level"),
    ("Расставьте подписи по рангу", "Order the signatures by rank"))
{

}
