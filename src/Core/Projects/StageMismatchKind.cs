namespace InnovationDomain.Projects;

/// <summary>In which way stages do not make a whole.</summary>
public enum StageMismatchKind
{
    /// <summary>Разрыв: days between two stages, or of the project's term, that belong to no stage.</summary>
    Gap = 1,

    /// <summary>Наложение: days that belong to more than one stage.</summary>
    Overlap,

    /// <summary>Выход за срок: days of a stage before or after the project's term.</summary>
    OutsideTerm,
}
