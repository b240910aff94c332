namespace InnovationDomain.Events;

/// <summary>What came of a recommendation that was adopted earlier.</summary>
public enum EffectOutcome
{
    /// <summary>The result is there.</summary>
    Achieved = 1,

    /// <summary>A part of the result is there.</summary>
    PartlyAchieved,

    /// <summary>The result is not there.</summary>
    NotAchieved,

    /// <summary>It cannot be told: no result was set, or no data were collected.</summary>
    CannotTell,
}
