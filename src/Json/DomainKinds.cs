using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
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
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Plugins.Sheets;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;

namespace InnovationDomain.Json;

/// <summary>The kinds of values that a JSON text may be: values of the domain, and the facts that a plugin makes a document of.</summary>
public static class DomainKinds
{
    private static readonly ImmutableArray<(string Name, Type Type)> Kinds =
    [
        ("appeal", typeof(Appeal)),
        ("application", typeof(Application)),
        ("application-round", typeof(ApplicationRound)),
        ("attendance-sheet", typeof(AttendanceSheet)),
        ("authority-decision", typeof(AuthorityDecision)),
        ("calendar-year", typeof(CalendarYear)),
        ("council", typeof(Council)),
        ("council-protocol", typeof(CouncilProtocol)),
        ("council-sitting", typeof(CouncilSitting)),
        ("curator-interview", typeof(CuratorInterview)),
        ("education-center", typeof(EducationCenter)),
        ("evaluation-record", typeof(EvaluationRecord)),
        ("event-letter", typeof(EventLetter)),
        ("expert-panel", typeof(ExpertPanel)),
        ("expert-rubric", typeof(ExpertRubric)),
        ("expertise-order", typeof(ExpertiseOrder)),
        ("festival", typeof(Festival)),
        ("indicator-definition", typeof(IndicatorDefinition)),
        ("indicator-record", typeof(IndicatorRecord)),
        ("indicator-summary", typeof(IndicatorSummary)),
        ("innovation-infrastructure", typeof(InnovationInfrastructure)),
        ("innovation-platform", typeof(InnovationPlatform)),
        ("innovation-project", typeof(InnovationProject)),
        ("measures-order", typeof(MeasuresOrder)),
        ("meeting", typeof(Meeting)),
        ("meeting-minutes", typeof(MeetingMinutes)),
        ("meeting-note", typeof(MeetingNote)),
        ("monitoring-visit", typeof(MonitoringVisit)),
        ("municipal-roadmap", typeof(MunicipalRoadmap)),
        ("network-agreement", typeof(NetworkAgreement)),
        ("organization-note", typeof(OrganizationNote)),
        ("panel-conclusion", typeof(PanelConclusion)),
        ("platform-note", typeof(PlatformNote)),
        ("platform-register", typeof(PlatformRegister)),
        ("platform-report", typeof(PlatformReport)),
        ("platform-report-document", typeof(PlatformReportDocument)),
        ("protocol-extract", typeof(ProtocolExtract)),
        ("register-approval-order", typeof(RegisterApprovalOrder)),
        ("register-of-day", typeof(RegisterOfDay)),
        ("regulation-profile", typeof(RegulationProfile)),
        ("reporting-calendar", typeof(ReportingCalendar)),
        ("roadmap", typeof(Roadmap)),
        ("roadmap-amendment", typeof(RoadmapAmendment)),
        ("roadmap-amendment-order", typeof(RoadmapAmendmentOrder)),
        ("roadmap-document", typeof(RoadmapDocument)),
        ("session-summary", typeof(SessionSummary)),
        ("sheet-conclusion", typeof(SheetConclusion)),
        ("status-certificate", typeof(StatusCertificate)),
        ("status-order", typeof(StatusOrder)),
        ("strategic-session", typeof(StrategicSession)),
        ("study-calendar", typeof(StudyCalendar)),
    ];

    /// <summary>Gets the names of all kinds, in their ordinal order.</summary>
    public static ImmutableArray<string> All { get; } = [.. Kinds.Select(kind => kind.Name)];

    /// <summary>Answers the type of a kind.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static Type TypeOf(string kind)
    {
        foreach ((string name, Type type) in Kinds)
        {
            if (name == kind)
            {
                return type;
            }
        }

        throw new ArgumentException($"«{kind}» is not a kind. Known are: {string.Join(", ", All)}.", nameof(kind));
    }

    /// <summary>Answers the JSON Schema of a kind, as text.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string SchemaOf(string kind) => Schema.SchemaWriter.Write(kind, TypeOf(kind));

    /// <summary>Answers the name of the kind of a type.</summary>
    /// <typeparam name="T">One of the kinds.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind.</exception>
    public static string NameOf<T>()
    {
        foreach ((string name, Type type) in Kinds)
        {
            if (type == typeof(T))
            {
                return name;
            }
        }

        throw new ArgumentException($"{typeof(T).Name} is not a kind of JSON text by itself. Known are: {string.Join(", ", All)}.", nameof(T));
    }
}
