namespace InnovationDomain.Platforms;

/// <summary>The kinds of platforms that acts and registers name (вид площадки).</summary>
/// <remarks>
/// What a kind must and may do is said by the act that gives it, not by the kind: Russian acts use the same word for different things,
/// and different words for the same one. The terms stand in <see cref="PlatformTerms"/>.
/// </remarks>
public enum PlatformKind
{
    /// <summary>Инновационная площадка.</summary>
    InnovationPlatform = 1,

    /// <summary>Ресурсный центр: the holder of a finished resource, who passes it on and advises.</summary>
    ResourceCenter,

    /// <summary>Опорная площадка: where a resource is introduced or tried. Not the опорная школа: see <see cref="AnchorSchool"/>.</summary>
    SupportSite,

    /// <summary>Сетевое инновационное сообщество: a group of organizations with one theme.</summary>
    InnovationNetworkCommunity,

    /// <summary>Экспериментальная площадка.</summary>
    ExperimentalSite,

    /// <summary>Пилотная площадка.</summary>
    PilotSite,

    /// <summary>Лаборатория.</summary>
    InnovationLaboratory,

    /// <summary>Базовая школа: serves the institutions assigned to it.</summary>
    BaseSchool,

    /// <summary>Опорная школа: pools the resources of small schools nearby. Not the опорная площадка: see <see cref="SupportSite"/>.</summary>
    AnchorSchool,

    /// <summary>Стажировочная площадка.</summary>
    InternshipSite,

    /// <summary>Школа-лаборатория.</summary>
    SchoolLaboratory,

    /// <summary>Методическая сеть.</summary>
    MethodicalNetwork,

    /// <summary>Площадка института.</summary>
    InstituteSite,

    /// <summary>Центр образования «Точка роста».</summary>
    GrowthPointCenter,

    /// <summary>Детский (школьный) технопарк «Кванториум».</summary>
    QuantoriumTechnopark,

    /// <summary>Центр цифрового образования детей «IT-куб».</summary>
    ITCube,
}
