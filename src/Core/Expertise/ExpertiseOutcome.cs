namespace InnovationDomain.Expertise;

/// <summary>What the consolidated conclusion comes to.</summary>
public enum ExpertiseOutcome
{
    /// <summary>Every threshold is reached.</summary>
    Passed = 1,

    /// <summary>A threshold is not reached: see <see cref="ConsolidatedConclusion.Failures"/>.</summary>
    NotPassed,

    /// <summary>Neither policy nor rubric sets a threshold; only the ranking decides.</summary>
    NoThreshold,

    /// <summary>It cannot be told yet: see <see cref="ConsolidatedConclusion.Gaps"/>.</summary>
    Indeterminate,
}
