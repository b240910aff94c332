namespace InnovationDomain.Councils;

/// <summary>How a sitting is held (форма проведения).</summary>
public enum SittingForm
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Очно.</summary>
    InPerson,

    /// <summary>По видео-конференц-связи.</summary>
    Video,

    /// <summary>Очно и по видео-конференц-связи.</summary>
    Mixed,

    /// <summary>Заочно: those who took part in the written vote are the ones present.</summary>
    Absentia,
}
