namespace InnovationDomain.Expertise;

/// <summary>What an expert advises the council to do with an application (рекомендация эксперта).</summary>
public enum ExpertRecommendation
{
    /// <summary>Рекомендовать.</summary>
    Recommend = 1,

    /// <summary>Не рекомендовать.</summary>
    NotRecommend,

    /// <summary>Направить на доработку.</summary>
    Revise,
}
