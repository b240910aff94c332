namespace InnovationDomain.Platforms;

/// <summary>Who can hold a status of some kind.</summary>
public enum HolderForm
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Одна организация.</summary>
    Organization,

    /// <summary>Группа (объединение) организаций.</summary>
    Group,
}
