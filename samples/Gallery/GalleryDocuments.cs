using Gallery.Examples;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Plugins.Sheets;

namespace Gallery;

/// <summary>The documents of the gallery; each has its page in <c>docs/documents</c>.</summary>
public static class GalleryDocuments
{
    public static IReadOnlyList<GalleryDocument> All { get; } =
    [
        new(PlatformRegisterPlugin.PluginId, typeof(PlatformRegisterExample), PlatformRegisterExample.Compose),
        new(MeetingMinutesPlugin.PluginId, typeof(MeetingMinutesExample), MeetingMinutesExample.Compose),
        new(MeetingNotePlugin.PluginId, typeof(MeetingNoteExample), MeetingNoteExample.Compose),
        new(SessionSummaryPlugin.PluginId, typeof(SessionSummaryExample), SessionSummaryExample.Compose),
        new(EventLetterPlugin.InformationId, typeof(InformationLetterExample), InformationLetterExample.Compose),
        new(EventLetterPlugin.InvitationId, typeof(InvitationExample), InvitationExample.Compose),
        new(AttendanceSheetPlugin.PluginId, typeof(AttendanceSheetExample), AttendanceSheetExample.Compose),
    ];
}
