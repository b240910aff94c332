namespace InnovationDomain.Councils;

/// <summary>What is decided about an application or a platform (вид решения); a council of advisory force recommends it, an authority does it.</summary>
public enum CouncilDecisionKind
{
    /// <summary>Присвоить статус (рекомендовать к присвоению).</summary>
    Recognize = 1,

    /// <summary>Отказать в присвоении.</summary>
    Refuse,

    /// <summary>Вернуть на доработку.</summary>
    ReturnForRevision,

    /// <summary>Отложить рассмотрение.</summary>
    Defer,

    /// <summary>Продлить статус.</summary>
    Extend,

    /// <summary>Прекратить статус.</summary>
    Terminate,

    /// <summary>Утвердить (принять) отчёт.</summary>
    ApproveReport,

    /// <summary>Принять к сведению.</summary>
    TakeNote,

    /// <summary>Another decision: the words are in <see cref="ProtocolItem.Decided"/>.</summary>
    Other,
}
