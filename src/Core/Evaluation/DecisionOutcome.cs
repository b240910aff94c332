namespace InnovationDomain.Evaluation;

/// <summary>What an evaluation proposes to decide; a council or an authority decides.</summary>
public enum DecisionOutcome
{
    /// <summary>Признать (рекомендовать к присвоению статуса).</summary>
    Recognize = 1,

    /// <summary>Отказать.</summary>
    Refuse,

    /// <summary>Вернуть на доработку.</summary>
    ReturnForRevision,

    /// <summary>Продлить.</summary>
    Extend,

    /// <summary>Прекратить.</summary>
    Terminate,

    /// <summary>Принять без замечаний.</summary>
    Accept,

    /// <summary>Принять с замечаниями.</summary>
    Remark,

    /// <summary>Принять с рекомендациями.</summary>
    Recommend,

    /// <summary>Запросить сведения: something is not known.</summary>
    AwaitFacts,

    /// <summary>Направить эксперту.</summary>
    AskExpert,
}
