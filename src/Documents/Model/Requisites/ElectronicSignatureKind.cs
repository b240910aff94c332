namespace InnovationDomain.Documents.Model;

/// <summary>The kind of an electronic signature (вид электронной подписи).</summary>
public enum ElectronicSignatureKind
{
    /// <summary>Усиленная квалифицированная.</summary>
    Qualified = 1,

    /// <summary>Усиленная неквалифицированная.</summary>
    Unqualified = 2,
}
