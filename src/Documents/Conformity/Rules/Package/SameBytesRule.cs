using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX10: The same data give the same bytes.</summary>
internal sealed class SameBytesRule() : SourceRule(
    "AX10",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Одни данные дают одни байты", "The same data give the same bytes"),
    ("Создавайте документ воспроизводимо", "Make the document reproducibly"))
{

}
