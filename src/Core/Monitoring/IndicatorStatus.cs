namespace InnovationDomain.Monitoring;

/// <summary>How a fact stands to its minimum and its target.</summary>
public enum IndicatorStatus
{
    /// <summary>There is no fact, which is never the same as zero.</summary>
    NoFact = 1,

    /// <summary>Some centres have no fact: the total is shown, and not judged.</summary>
    Incomplete,

    /// <summary>There is a fact, and nothing to compare it with: neither a minimum nor a target.</summary>
    NotJudged,

    /// <summary>The fact is worse than the minimum.</summary>
    BelowMinimum,

    /// <summary>The fact is no worse than the minimum, if there is one, and worse than the target.</summary>
    BelowTarget,

    /// <summary>The fact is no worse than the minimum and the target, as far as they are set.</summary>
    Met,
}
