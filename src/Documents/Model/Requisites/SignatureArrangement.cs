namespace InnovationDomain.Documents.Model;

/// <summary>How several signatures stand.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.22, from memory.</remarks>
public enum SignatureArrangement
{
    /// <summary>One under another by rank.</summary>
    ByRank,

    /// <summary>Side by side on one level, two in a row: equal positions, organizations of a joint document.</summary>
    OnOneLevel,
}
