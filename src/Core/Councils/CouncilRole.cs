namespace InnovationDomain.Councils;

/// <summary>What a member is in a council (роль в совете).</summary>
public enum CouncilRole
{
    /// <summary>Член совета.</summary>
    Member,

    /// <summary>Секретарь.</summary>
    Secretary,

    /// <summary>Заместитель председателя.</summary>
    Deputy,

    /// <summary>Председатель.</summary>
    Chair,
}
