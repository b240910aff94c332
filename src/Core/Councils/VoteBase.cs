namespace InnovationDomain.Councils;

/// <summary>Of whom the majority is counted (от какого числа считается большинство).</summary>
public enum VoteBase
{
    /// <summary>Of the voting members present, recused ones included (большинство присутствующих).</summary>
    /// <remarks>Source: the regulations of the Orenburg, Irkutsk and Kostroma councils, see <see cref="KnownVotingRules"/>.</remarks>
    Present = 1,

    /// <summary>Of all voting members of the council (от общего числа, «от списочного состава»).</summary>
    AllMembers,

    /// <summary>Of those who took part in the vote: for, against and abstained (участвующие в голосовании).</summary>
    Voting,

    /// <summary>Of the votes for and against; an abstention counts for neither side.</summary>
    ForAndAgainst,
}
