namespace InnovationDomain.Platforms;

/// <summary>What moves a platform from one state to another (событие жизненного цикла); see <see cref="PlatformLifeCycle"/>.</summary>
public enum PlatformTrigger
{
    /// <summary>Подача заявки, also once more after a return.</summary>
    Submission = 1,

    /// <summary>Регистрация заявки: the formal check begins.</summary>
    Registration,

    /// <summary>Возврат на доукомплектование.</summary>
    ReturnForCompletion,

    /// <summary>Допуск к экспертизе.</summary>
    Admission,

    /// <summary>Завершение экспертизы.</summary>
    ExpertiseCompletion,

    /// <summary>Очная защита.</summary>
    OralDefense,

    /// <summary>Рассмотрение советом.</summary>
    CouncilReview,

    /// <summary>Присвоение статуса (признание).</summary>
    Grant,

    /// <summary>Отказ.</summary>
    Refusal,

    /// <summary>Отложение решения.</summary>
    Deferral,

    /// <summary>Возврат на доработку.</summary>
    ReturnForRevision,

    /// <summary>Начало срока: happens by itself on the first day of the term; nobody records it.</summary>
    TermBegin,

    /// <summary>Представление отчёта.</summary>
    ReportSubmission,

    /// <summary>Оценка отчёта.</summary>
    ReportAssessment,

    /// <summary>Продление.</summary>
    Extension,

    /// <summary>Приостановление.</summary>
    Suspension,

    /// <summary>Возобновление.</summary>
    Resumption,

    /// <summary>Досрочное прекращение.</summary>
    EarlyTermination,

    /// <summary>Истечение срока: happens by itself on the day after the last one; nobody records it.</summary>
    TermEnd,

    /// <summary>Завершение.</summary>
    Completion,

    /// <summary>Начало распространения опыта (диссеминации).</summary>
    DisseminationStart,

    /// <summary>Передача в архив.</summary>
    Archiving,
}
