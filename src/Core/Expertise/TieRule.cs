namespace InnovationDomain.Expertise;

/// <summary>What decides between applications of equal score.</summary>
/// <remarks>Source: rule EXP-09; of the three only the earlier submission was read in an act (docs.cntd.ru/document/571082653).</remarks>
public enum TieRule
{
    /// <summary>The higher mean on the criterion of the greatest weight; where several weigh the same, the higher sum of their means.</summary>
    HeaviestCriterion = 1,

    /// <summary>The earlier submission.</summary>
    EarlierSubmission,

    /// <summary>The place that the council voted: <see cref="RankingCandidate.CouncilPlace"/>.</summary>
    CouncilVote,
}
