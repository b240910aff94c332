namespace InnovationDomain.Platforms;

/// <summary>Why a status ended before its term (основание досрочного прекращения).</summary>
/// <remarks>The grounds are those usual for federal platforms, known from practice and unverified; the list that binds is the one of the act.</remarks>
public enum TerminationGround
{
    /// <summary>Not stated by the source.</summary>
    NotStated,

    /// <summary>Результаты показали невозможность или нецелесообразность продолжения.</summary>
    Inexpedient,

    /// <summary>Нарушение законодательства.</summary>
    BreachOfLaw,

    /// <summary>Непредставление отчёта.</summary>
    ReportNotDelivered,

    /// <summary>Инициатива самой организации.</summary>
    OwnInitiative,

    /// <summary>Иное основание, which <see cref="StatusEvent.Reason"/> words.</summary>
    Other,
}
