using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD08: The quorum is stated where the regulations demand it.</summary>
internal sealed class QuorumRule() : SourceRule(
    "KD08",
    ConformityLevel.Information,
    "стандартом не установлено",
    Certainty.Ours,
    ("Кворум назван, если этого требует регламент", "The quorum is stated where the regulations demand it"),
    ("Добавьте строку о кворуме", "Add the line on the quorum"))
{

}
