namespace InnovationDomain.Councils;

/// <summary>Whose vote decides when the votes are split in halves (решающий голос).</summary>
public enum CastingVote
{
    /// <summary>Nobody's: what has no majority is not adopted.</summary>
    None,

    /// <summary>The chair's, when present.</summary>
    Chair,

    /// <summary>That of whoever presides at the sitting.</summary>
    Presiding,
}
