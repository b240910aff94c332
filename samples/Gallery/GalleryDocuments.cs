using Gallery.Examples;
using InnovationDomain.Plugins.Agreements;
using InnovationDomain.Plugins.Certificates;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Monitoring;
using InnovationDomain.Plugins.Notes;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Plugins.Sheets;

namespace Gallery;

/// <summary>The documents of the gallery; each has its page in <c>docs/documents</c>.</summary>
public static class GalleryDocuments
{
    public static IReadOnlyList<GalleryDocument> All { get; } =
    [
        new(PlatformRegisterPlugin.PluginId, typeof(PlatformRegisterExample), PlatformRegisterExample.Compose),
        new(ExpertiseOrderPlugin.PluginId, typeof(ExpertiseOrderExample), ExpertiseOrderExample.Compose),
        new(RecognitionOrderPlugin.PluginId, typeof(RecognitionOrderExample), RecognitionOrderExample.Compose),
        new(ExtensionOrderPlugin.PluginId, typeof(ExtensionOrderExample), ExtensionOrderExample.Compose),
        new(TerminationOrderPlugin.PluginId, typeof(TerminationOrderExample), TerminationOrderExample.Compose),
        new(RegisterApprovalOrderPlugin.PluginId, typeof(RegisterApprovalOrderExample), RegisterApprovalOrderExample.Compose),
        new(RoadmapAmendmentOrderPlugin.PluginId, typeof(RoadmapAmendmentOrderExample), RoadmapAmendmentOrderExample.Compose),
        new(MeasuresOrderPlugin.PluginId, typeof(MeasuresOrderExample), MeasuresOrderExample.Compose),
        new(ExpertConclusionPlugin.PluginId, typeof(ExpertConclusionExample), ExpertConclusionExample.Compose),
        new(ConsolidatedConclusionPlugin.PluginId, typeof(ConsolidatedConclusionExample), ConsolidatedConclusionExample.Compose),
        new(CouncilProtocolPlugin.FullId, typeof(CouncilProtocolExample), CouncilProtocolExample.Compose),
        new(CouncilProtocolPlugin.ShortId, typeof(CouncilProtocolShortExample), CouncilProtocolShortExample.Compose),
        new(ProtocolExtractPlugin.PluginId, typeof(ProtocolExtractExample), ProtocolExtractExample.Compose),
        new(FestivalResolutionPlugin.PluginId, typeof(FestivalResolutionExample), FestivalResolutionExample.Compose),
        new(MeetingMinutesPlugin.PluginId, typeof(MeetingMinutesExample), MeetingMinutesExample.Compose),
        new(MeetingNotePlugin.PluginId, typeof(MeetingNoteExample), MeetingNoteExample.Compose),
        new(SessionSummaryPlugin.PluginId, typeof(SessionSummaryExample), SessionSummaryExample.Compose),
        new(EventLetterPlugin.InformationId, typeof(InformationLetterExample), InformationLetterExample.Compose),
        new(EventLetterPlugin.InvitationId, typeof(InvitationExample), InvitationExample.Compose),
        new(AttendanceSheetPlugin.PluginId, typeof(AttendanceSheetExample), AttendanceSheetExample.Compose),
        new(RoadmapPlugin.PluginId, typeof(RoadmapExample), RoadmapExample.Compose),
        new(RoadmapAmendmentPlugin.PluginId, typeof(RoadmapAmendmentExample), RoadmapAmendmentExample.Compose),
        new(MunicipalRoadmapPlugin.PluginId, typeof(MunicipalRoadmapExample), MunicipalRoadmapExample.Compose),
        new(PlatformReportPlugin.PluginId, typeof(PlatformReportExample), PlatformReportExample.Compose),
        new(OrganizationNotePlugin.PluginId, typeof(OrganizationNoteExample), OrganizationNoteExample.Compose),
        new(PlatformNotePlugin.PluginId, typeof(PlatformNoteExample), PlatformNoteExample.Compose),
        new(IndicatorSummaryPlugin.PluginId, typeof(IndicatorSummaryExample), IndicatorSummaryExample.Compose),
        new(AnalyticalNotePlugin.PluginId, typeof(AnalyticalNoteExample), AnalyticalNoteExample.Compose),
        new(StatusCertificatePlugin.PluginId, typeof(StatusCertificateExample), StatusCertificateExample.Compose),
        new(NetworkAgreementPlugin.PluginId, typeof(NetworkAgreementExample), NetworkAgreementExample.Compose),
    ];
}
