namespace InnovationDomain.Events;

/// <summary>Of what level a project is that an event belongs to (уровень проекта).</summary>
public enum FrameworkLevel
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Национальный.</summary>
    National,

    /// <summary>Федеральный.</summary>
    Federal,

    /// <summary>Региональный: «Современная школа».</summary>
    Regional,

    /// <summary>Муниципальный, районный.</summary>
    Municipal,

    /// <summary>Городской, общегородской: «Город – среда развития образования».</summary>
    City,
}
