using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise;

/// <summary>Policies to begin with; a profile states its own.</summary>
public static class SamplePolicies
{
    /// <summary>Gets our proposal for a municipal innovation platform: three experts, 60 %, no zero by anybody on plan and toolkit, an extra expert beyond a difference of 30 %.</summary>
    /// <remarks>All unverified, after rules EXP-01 to EXP-09 of the catalogue.</remarks>
    public static ExpertisePolicy Municipal { get; } = new()
    {
        Source = "Предложение по типичной муниципальной практике; не акт.",
        Certainty = Certainty.Ours,
        MinExperts = 3,
        PassShare = 0.6m,
        CriterionFloors = CriterionFloorRule.EveryExpert,
        DivergenceShare = 0.3m,
        TieOrder = [TieRule.HeaviestCriterion, TieRule.EarlierSubmission, TieRule.CouncilVote],
    };

    /// <summary>Gets a contest that takes the first nine by the mean, of 15 points at least; the earlier submission wins a tie.</summary>
    /// <remarks>Source: docs.cntd.ru/document/571082653; how many experts it asks for was not read, so that one is enough here.</remarks>
    public static ExpertisePolicy FirstNine { get; } = new()
    {
        Source = "docs.cntd.ru/document/571082653",
        Certainty = Certainty.Read,
        MinExperts = 1,
        PassPoints = 15,
        TopCount = 9,
        TieOrder = [TieRule.EarlierSubmission],
    };

    /// <summary>Gets a register into which every expert must vote with 40 points at least; three experts.</summary>
    /// <remarks>Source: docs.cntd.ru/document/537953969.</remarks>
    public static ExpertisePolicy FortyOfEveryExpert { get; } = new()
    {
        Source = "docs.cntd.ru/document/537953969",
        Certainty = Certainty.Read,
        MinExperts = 3,
        ExpertFloor = 40,
    };
}
