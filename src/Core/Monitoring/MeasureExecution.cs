namespace InnovationDomain.Monitoring;

/// <summary>What became of a measure of a roadmap (отметка о выполнении).</summary>
/// <remarks>The list is known from practice. Whether a measure was late is seen from its days: <see cref="ReportedMeasure.IsLate"/>.</remarks>
public enum MeasureExecution
{
    /// <summary>Nothing is reported.</summary>
    NotStated,

    /// <summary>Выполнено.</summary>
    Done,

    /// <summary>Выполнено частично.</summary>
    DonePartly,

    /// <summary>В работе.</summary>
    InProgress,

    /// <summary>Перенесено.</summary>
    Moved,

    /// <summary>Отменено.</summary>
    Cancelled,

    /// <summary>Не выполнено.</summary>
    NotDone,
}
