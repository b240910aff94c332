namespace InnovationDomain.Evaluation;

/// <summary>How what is observed must stand to what is required.</summary>
public enum Bound
{
    /// <summary>Не менее.</summary>
    AtLeast = 1,

    /// <summary>Не более.</summary>
    AtMost,

    /// <summary>Более.</summary>
    MoreThan,

    /// <summary>Менее.</summary>
    LessThan,

    /// <summary>Ровно.</summary>
    Exactly,
}
