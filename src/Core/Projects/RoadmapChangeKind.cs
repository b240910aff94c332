namespace InnovationDomain.Projects;

/// <summary>What a revision does to a row (вид изменения строки).</summary>
public enum RoadmapChangeKind
{
    /// <summary>Строка добавлена.</summary>
    RowAdded = 1,

    /// <summary>Строка исключена.</summary>
    RowCancelled,

    /// <summary>Изложена в новой редакции: the measure itself, its section, stage or indicator.</summary>
    RowReworded,

    /// <summary>Перенесён срок.</summary>
    DueMoved,

    /// <summary>Заменён ответственный.</summary>
    ResponsibleChanged,

    /// <summary>Изменён результат.</summary>
    ResultChanged,
}
