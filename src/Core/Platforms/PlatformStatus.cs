namespace InnovationDomain.Platforms;

/// <summary>Where a platform stands in its life (состояние площадки); it follows from its history, see <see cref="PlatformLifeCycle"/>.</summary>
/// <remarks>The order is our reading of many acts; no single act has all states.</remarks>
public enum PlatformStatus
{
    /// <summary>Готовится заявка: nothing has been recorded yet.</summary>
    Draft = 1,

    /// <summary>Заявка подана.</summary>
    Submitted,

    /// <summary>Формальная (техническая) проверка.</summary>
    FormalCheck,

    /// <summary>Возвращена на доукомплектование.</summary>
    ReturnedForCompletion,

    /// <summary>На экспертизе.</summary>
    UnderExpertise,

    /// <summary>Экспертиза завершена.</summary>
    ExpertiseDone,

    /// <summary>Прошла очную защиту.</summary>
    OralDefense,

    /// <summary>Рассмотрена советом.</summary>
    CouncilReviewed,

    /// <summary>Решение отложено.</summary>
    Deferred,

    /// <summary>Возвращена на доработку.</summary>
    ReturnedForRevision,

    /// <summary>Отказано.</summary>
    Refused,

    /// <summary>Статус присвоен, срок ещё не начался.</summary>
    Recognized,

    /// <summary>Действует.</summary>
    Active,

    /// <summary>Действует, отчёт на рассмотрении.</summary>
    ReportSubmitted,

    /// <summary>Приостановлена.</summary>
    Suspended,

    /// <summary>Срок истёк, решения о завершении ещё нет.</summary>
    Expired,

    /// <summary>Завершена.</summary>
    Completed,

    /// <summary>Прекращена досрочно.</summary>
    TerminatedEarly,

    /// <summary>Распространяет опыт.</summary>
    Disseminating,

    /// <summary>В архиве.</summary>
    Archived,
}
