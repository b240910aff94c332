namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>By what the rows of a roadmap stand together (разделы дорожной карты).</summary>
public enum RoadmapSections
{
    /// <summary>By what the rows say: by direction where they name sections, else by stage where they name stages, else in one list.</summary>
    AsStated,

    /// <summary>По направлениям: by <see cref="Projects.RoadmapItem.Section"/>.</summary>
    ByDirection,

    /// <summary>По этапам: by <see cref="Projects.RoadmapItem.Stage"/>.</summary>
    ByStage,
}
