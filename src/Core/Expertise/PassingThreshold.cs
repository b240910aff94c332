namespace InnovationDomain.Expertise;

/// <summary>The kinds of thresholds that an application may have to reach (порог).</summary>
/// <remarks>Source: rule EXP-08 of the catalogue.</remarks>
public enum PassingThreshold
{
    /// <summary><see cref="ExpertisePolicy.PassShare"/>.</summary>
    Share = 1,

    /// <summary><see cref="ExpertisePolicy.PassPoints"/>.</summary>
    Points,

    /// <summary><see cref="ExpertisePolicy.ExpertFloor"/>.</summary>
    ExpertFloor,

    /// <summary><see cref="Criterion.Floor"/>.</summary>
    CriterionFloor,
}
