namespace InnovationDomain.Expertise;

/// <summary>What a ranking comes to for one application.</summary>
public enum RankingStanding
{
    /// <summary>Is among those that may be selected.</summary>
    Selected = 1,

    /// <summary>Shares a place that reaches over the limit, and nothing in the policy decides who is within. Source: rule EXP-09.</summary>
    TiedAtLimit,

    /// <summary>Passed, but the limit was reached before.</summary>
    BeyondLimit,

    /// <summary>Did not pass.</summary>
    NotPassed,

    /// <summary>Cannot be told yet: something is missing in its conclusion.</summary>
    Indeterminate,
}
