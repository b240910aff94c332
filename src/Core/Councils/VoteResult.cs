namespace InnovationDomain.Councils;

/// <summary>What came of a vote.</summary>
public enum VoteResult
{
    /// <summary>Принято большинством.</summary>
    Adopted = 1,

    /// <summary>Принято решающим голосом.</summary>
    AdoptedByCastingVote,

    /// <summary>Не принято.</summary>
    NotAdopted,

    /// <summary>Недействительно: нет кворума.</summary>
    NoQuorum,

    /// <summary>Недействительно: the ballot is not the one prescribed.</summary>
    WrongBallot,

    /// <summary>Cannot tell: the votes are split in halves and it is not known how the holder of the casting vote voted.</summary>
    CastingVoteUnknown,

    /// <summary>Голосование не проводилось.</summary>
    NotPutToVote,
}
