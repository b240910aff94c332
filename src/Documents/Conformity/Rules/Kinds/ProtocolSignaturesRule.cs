using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD09: Chair and secretary sign a protocol.</summary>
internal sealed class ProtocolSignaturesRule() : ConformityRule(
    "KD09",
    ConformityLevel.Error,
    "протокол",
    Certainty.Agencies,
    ("Протокол подписывают председатель и секретарь", "Chair and secretary sign a protocol"),
    ("Добавьте подписи председателя и секретаря", "Add the signatures of chair and secretary"))
{
    internal override void Check(Examination examination)
    {
        if (!examination.Anatomy.IsProtocol || examination.Anatomy.Signatures.Count == 0)
        {
            return;
        }

        foreach ((string stem, string who, string english) in ((string, string, string)[])[("редседател", "председатель", "the chair"), ("екретар", "секретарь", "the secretary")])
        {
            if (!examination.Anatomy.Signatures.Exists(signature => signature.Position.Contains(stem, StringComparison.Ordinal)))
            {
                examination.Report(examination.Anatomy.Signatures[^1].Paragraph, ($"не подписал {who}", $"not signed by {english}"), ($"подпись: {who}", $"the signature of {english}"));
            }
        }
    }
}
