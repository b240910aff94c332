namespace InnovationDomain.Documents.Model;

/// <summary>Where agreement marks and visas stand.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.20 and 5.21; which edition prefers what was not available.</remarks>
public enum AgreementPlacement
{
    /// <summary>Below the signature.</summary>
    BelowSignature,

    /// <summary>On a sheet of their own (лист согласования).</summary>
    Sheet,

    /// <summary>Agreement marks at the upper left, on the level of the approval mark; visas below the signature.</summary>
    NearApproval,
}
