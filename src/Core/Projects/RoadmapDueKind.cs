namespace InnovationDomain.Projects;

/// <summary>How a roadmap words a due date (вид срока).</summary>
public enum RoadmapDueKind
{
    /// <summary>День: «до 25.08.2024».</summary>
    Day = 1,

    /// <summary>Месяц: «май 2024 года».</summary>
    Month,

    /// <summary>Квартал календарного года: «II квартал 2024 года».</summary>
    Quarter,

    /// <summary>«В течение 2024 года».</summary>
    Year,

    /// <summary>«В течение 2023/2024 учебного года».</summary>
    SchoolYear,

    /// <summary>«Сентябрь – декабрь 2024 года», «первое полугодие»: from one day to another.</summary>
    Period,
}
