namespace InnovationDomain.Evaluation;

/// <summary>What became of a verdict among the grounds of a decision.</summary>
public enum GroundStanding
{
    /// <summary>Решает: it is the ground, alone or with others that agree.</summary>
    Decides = 1,

    /// <summary>Вытеснено: an exception, or one that goes before it, took its place.</summary>
    Overridden,

    /// <summary>Не применяется: an exception that the subject is not within.</summary>
    StandsAside,

    /// <summary>В коллизии: another exception without priority applies and differs.</summary>
    Conflicts,
}
