namespace InnovationDomain.Monitoring;

/// <summary>Of what level an event is at which a platform shared its experience (уровень мероприятия).</summary>
public enum DisseminationLevel
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Уровень организации.</summary>
    Institutional,

    /// <summary>Муниципальный, городской.</summary>
    Municipal,

    /// <summary>Региональный.</summary>
    Regional,

    /// <summary>Всероссийский, федеральный.</summary>
    Federal,

    /// <summary>Международный.</summary>
    International,
}
