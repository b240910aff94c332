using Gallery.Examples;
using InnovationDomain.Plugins.Agreements;
using InnovationDomain.Plugins.Certificates;
using InnovationDomain.Plugins.Monitoring;
using InnovationDomain.Plugins.Registers;

namespace Gallery;

/// <summary>The documents of the gallery; each has its page in <c>docs/documents</c>.</summary>
public static class GalleryDocuments
{
    public static IReadOnlyList<GalleryDocument> All { get; } =
    [
        new(PlatformRegisterPlugin.PluginId, typeof(PlatformRegisterExample), PlatformRegisterExample.Compose),
        new(IndicatorSummaryPlugin.PluginId, typeof(IndicatorSummaryExample), IndicatorSummaryExample.Compose),
        new(AnalyticalNotePlugin.PluginId, typeof(AnalyticalNoteExample), AnalyticalNoteExample.Compose),
        new(StatusCertificatePlugin.PluginId, typeof(StatusCertificateExample), StatusCertificateExample.Compose),
        new(NetworkAgreementPlugin.PluginId, typeof(NetworkAgreementExample), NetworkAgreementExample.Compose),
    ];
}
