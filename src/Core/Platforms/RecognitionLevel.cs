namespace InnovationDomain.Platforms;

/// <summary>Whose recognition a status is (уровень признания): the level of the authority that gave it.</summary>
/// <remarks>
/// ФЗ-273, ст. 20, knows federal and regional platforms; the other levels rest on municipal and departmental acts, so that what a level means is the business of its act.
/// </remarks>
public enum RecognitionLevel
{
    /// <summary>Федеральный.</summary>
    Federal = 1,

    /// <summary>Региональный: краевой, республиканский, областной, окружной.</summary>
    Regional,

    /// <summary>Муниципальный, районный.</summary>
    Municipal,

    /// <summary>Городской, where the act of a city says so: «городская инновационная площадка».</summary>
    City,

    /// <summary>Институциональный: a status given by the council of a scientific or methodical institute.</summary>
    Institutional,
}
