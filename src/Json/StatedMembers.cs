using System.Collections.Frozen;
using InnovationDomain.Calendars;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Notes;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Plugins.Sheets;
using InnovationDomain.Records;

namespace InnovationDomain.Json;

/// <summary>The members whose getter answers another fact, or a usual value, where nobody has stated them: that answer is not written.</summary>
internal static class StatedMembers
{
    private static readonly FrozenDictionary<(Type, string), Func<object, object?>> Unstated = new Dictionary<(Type, string), Func<object, object?>>
    {
        [(typeof(Organization), "nameInText")] = Of<Organization>(organization => organization.ShortName ?? organization.Name),
        [(typeof(CouncilProtocol), "place")] = Of<CouncilProtocol>(protocol => protocol.Sitting.Place),
        [(typeof(MeetingMinutes), "place")] = Of<MeetingMinutes>(minutes => minutes.Meeting.Place),
        [(typeof(MeetingMinutes), "calendar")] = Of<MeetingMinutes>(_ => ProductionCalendar.Russia),
        [(typeof(EventLetter), "calendar")] = Of<EventLetter>(_ => ProductionCalendar.Russia),
        [(typeof(OrderFrame), "form")] = Of<OrderFrame>(_ => RecordKind.Order),
        [(typeof(OrganizationNote), "issuer")] = Of<OrganizationNote>(note => note.Organization),
        [(typeof(OrganizationNote), "isSmallRuralSchool")] = Of<OrganizationNote>(note => note.Center?.IsSmallRuralSchool),
        [(typeof(RoadmapFrame), "approvingBody")] = Of<RoadmapFrame>(frame => frame.Issuer),
        [(typeof(Attendee), "organization")] = Of<Attendee>(attendee => attendee.Person.Position?.Organization),
        [(typeof(PlatformReportDocument), "workingDays")] = Of<PlatformReportDocument>(report => report.Check?.Calendar ?? ProductionCalendar.Russia),
    }.ToFrozenDictionary();

    /// <summary>Answers whether a member is written, or <see langword="null"/> where its value alone decides.</summary>
    public static Func<object, object?, bool>? Of(Type type, string member) =>
        Unstated.TryGetValue((type, member), out Func<object, object?>? unstated) ? (target, value) => value is not null && !Equals(value, unstated(target)) : null;

    private static Func<object, object?> Of<T>(Func<T, object?> unstated) => target => unstated((T)target);
}
