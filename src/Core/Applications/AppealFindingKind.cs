namespace InnovationDomain.Applications;

/// <summary>What is out of order in an appeal.</summary>
public enum AppealFindingKind
{
    /// <summary>The profile provides for no appeal.</summary>
    NotProvided = 1,

    /// <summary>The profile provides for no appeal of this scope.</summary>
    ScopeNotAllowed,

    /// <summary>Подана с пропуском срока.</summary>
    FiledLate,

    /// <summary>The commission is smaller than it must be.</summary>
    TooFewReviewers,

    /// <summary>A member of the commission took part in the first instance.</summary>
    ReviewerOfFirstInstance,

    /// <summary>An appeal about the procedure changed the substance.</summary>
    BeyondScope,

    /// <summary>Рассмотрена с пропуском срока.</summary>
    DecidedLate,
}
