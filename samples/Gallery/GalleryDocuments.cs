using Gallery.Examples;
using InnovationDomain.Plugins.Notes;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Plugins.Roadmaps;

namespace Gallery;

/// <summary>The documents of the gallery; each has its page in <c>docs/documents</c>.</summary>
public static class GalleryDocuments
{
    public static IReadOnlyList<GalleryDocument> All { get; } =
    [
        new(PlatformRegisterPlugin.PluginId, typeof(PlatformRegisterExample), PlatformRegisterExample.Compose),
        new(RoadmapPlugin.PluginId, typeof(RoadmapExample), RoadmapExample.Compose),
        new(RoadmapAmendmentPlugin.PluginId, typeof(RoadmapAmendmentExample), RoadmapAmendmentExample.Compose),
        new(MunicipalRoadmapPlugin.PluginId, typeof(MunicipalRoadmapExample), MunicipalRoadmapExample.Compose),
        new(PlatformReportPlugin.PluginId, typeof(PlatformReportExample), PlatformReportExample.Compose),
        new(OrganizationNotePlugin.PluginId, typeof(OrganizationNoteExample), OrganizationNoteExample.Compose),
        new(PlatformNotePlugin.PluginId, typeof(PlatformNoteExample), PlatformNoteExample.Compose),
    ];
}
