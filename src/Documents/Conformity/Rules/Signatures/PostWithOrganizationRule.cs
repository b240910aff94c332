using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG04: On a blank the post is without the organization, otherwise with it.</summary>
internal sealed class PostWithOrganizationRule() : SourceRule(
    "SG04",
    ConformityLevel.Warning,
    "5.22",
    Certainty.Agencies,
    ("На бланке должность без организации, без бланка — с ней", "On a blank the post is without the organization, otherwise with it"),
    ("Сверьте должность с бланком", "Compare the post with the blank"))
{

}
