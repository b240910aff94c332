namespace InnovationDomain.Councils;

/// <summary>What a council is to the process (вид коллегиального органа).</summary>
public enum CouncilKind
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Экспертный совет.</summary>
    Expert,

    /// <summary>Координационный совет, координационный орган.</summary>
    Coordination,

    /// <summary>Педагогический совет: the collegial body of a school.</summary>
    Pedagogical,

    /// <summary>Учёный совет: the body by which an institute grants its status.</summary>
    Academic,

    /// <summary>Методический совет.</summary>
    Methodical,

    /// <summary>Конкурсная, апелляционная или экспертная комиссия.</summary>
    Commission,

    /// <summary>Another body: a board (коллегия), a public council.</summary>
    Other,
}
