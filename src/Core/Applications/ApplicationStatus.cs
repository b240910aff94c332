namespace InnovationDomain.Applications;

/// <summary>Where an application stands before its expertise (состояние заявки).</summary>
public enum ApplicationStatus
{
    /// <summary>Подана: the current version awaits its check or is under consideration.</summary>
    Submitted = 1,

    /// <summary>Возвращена на доработку: a new version is awaited.</summary>
    ReturnedForCompletion,

    /// <summary>Отозвана соискателем.</summary>
    Withdrawn,
}
