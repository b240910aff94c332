namespace InnovationDomain.Expertise;

/// <summary>Whose points must reach the floor of a criterion.</summary>
public enum CriterionFloorRule
{
    /// <summary>The mean of the experts who took part in the criterion.</summary>
    Mean,

    /// <summary>The points of every expert who took part in it.</summary>
    EveryExpert,
}
