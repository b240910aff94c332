namespace InnovationDomain.Councils;

/// <summary>How one member voted.</summary>
public enum CouncilVote
{
    /// <summary>За.</summary>
    For = 1,

    /// <summary>Против.</summary>
    Against,

    /// <summary>Воздержался.</summary>
    Abstained,
}
