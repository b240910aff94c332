namespace InnovationDomain.Expertise;

/// <summary>What may be missing before a conclusion can be drawn.</summary>
public enum ConclusionGapKind
{
    /// <summary>Fewer sheets count than <see cref="ExpertisePolicy.MinExperts"/> asks for. Source: rule EXP-01.</summary>
    TooFewSheets = 1,

    /// <summary>The first experts differ too much, and no extra expert's sheet counts yet. Source: rule EXP-07.</summary>
    ExtraExpert,

    /// <summary>No expert took part in a criterion.</summary>
    CriterionNotMarked,

    /// <summary>An expert left criteria out, so that there is no total to hold against <see cref="ExpertisePolicy.ExpertFloor"/>.</summary>
    ExpertTotal,

    /// <summary>The rubric is not whole: see <see cref="ExpertRubric.UnreadPart"/>.</summary>
    PartialRubric,
}
