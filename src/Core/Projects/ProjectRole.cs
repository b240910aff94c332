namespace InnovationDomain.Projects;

/// <summary>What a person is to a project (роль в рабочей группе).</summary>
public enum ProjectRole
{
    /// <summary>None stated.</summary>
    NotStated,

    /// <summary>Руководитель проекта (площадки).</summary>
    Leader,

    /// <summary>Научный руководитель.</summary>
    ScientificSupervisor,

    /// <summary>Координатор.</summary>
    Coordinator,

    /// <summary>Методист.</summary>
    Methodologist,

    /// <summary>Разработчик.</summary>
    Developer,

    /// <summary>Исполнитель: tries the resource in practice.</summary>
    Practitioner,

    /// <summary>Ответственный за диагностику.</summary>
    Diagnostician,

    /// <summary>Консультант.</summary>
    Consultant,

    /// <summary>Иная.</summary>
    Other,
}
