using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG18: Only an unqualified signature may omit the number of its certificate.</summary>
internal sealed class SerialRule() : SourceRule(
    "SG18",
    ConformityLevel.Error,
    "5.23",
    Certainty.Reported,
    ("Номер сертификата не указан только при неквалифицированной подписи", "Only an unqualified signature may omit the number of its certificate"),
    ("Укажите номер сертификата", "Give the number of the certificate"))
{

}
