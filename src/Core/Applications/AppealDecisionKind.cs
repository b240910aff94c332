namespace InnovationDomain.Applications;

/// <summary>What was decided upon an appeal (решение по апелляции).</summary>
public enum AppealDecisionKind
{
    /// <summary>Отклонить: the decision stands.</summary>
    Dismissed = 1,

    /// <summary>Удовлетворить и повторить процедуру.</summary>
    ProcedureRepeated,

    /// <summary>Удовлетворить и изменить решение.</summary>
    DecisionChanged,

    /// <summary>Оставить без рассмотрения: it may not be considered at all.</summary>
    NotConsidered,
}
