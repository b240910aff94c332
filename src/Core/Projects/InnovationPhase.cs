namespace InnovationDomain.Projects;

/// <summary>The four phases in the life of an innovation resource (фаза инновационной деятельности).</summary>
/// <remarks>Source: the four tasks of the innovation infrastructure of Челябинск, 27.04.2024.</remarks>
public enum InnovationPhase
{
    /// <summary>Разработка инновационного образовательного ресурса.</summary>
    Development = 1,

    /// <summary>Апробация, whose result is the conditions of use: risks and ways to overcome them.</summary>
    Approbation,

    /// <summary>Распространение (диссеминация).</summary>
    Dissemination,

    /// <summary>Консалтинговая и методическая поддержка of those who introduce the resource.</summary>
    Consulting,
}
