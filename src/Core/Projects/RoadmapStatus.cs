namespace InnovationDomain.Projects;

/// <summary>How far a row of a roadmap has come (статус мероприятия).</summary>
/// <remarks>The list is known from practice and unverified.</remarks>
public enum RoadmapStatus
{
    /// <summary>Запланировано.</summary>
    Planned = 1,

    /// <summary>В работе.</summary>
    InProgress,

    /// <summary>Выполнено.</summary>
    Done,

    /// <summary>Выполнено с опозданием.</summary>
    DoneLate,

    /// <summary>Выполнено частично.</summary>
    DonePartly,

    /// <summary>Перенесено.</summary>
    Postponed,

    /// <summary>Отменено.</summary>
    Cancelled,

    /// <summary>Не выполнено.</summary>
    NotDone,
}
