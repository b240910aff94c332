using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
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

namespace InnovationDomain.Tool.Generating;

/// <summary>The documents that the tool writes: one line for each plugin.</summary>
internal static class ToolPlugins
{
    public static ImmutableArray<ToolPlugin> All { get; } =
    [
        Of(new AttendanceSheetPlugin(), "явочный лист", "the attendance sheet of an event; names and contacts of persons stand on it"),
        Of(new ConsolidatedConclusionPlugin(), "сводное экспертное заключение", "the consolidated conclusion of a panel; experts are named by their keys"),
        Of(new CouncilProtocolPlugin(), "протокол заседания совета", "the protocol of a council"),
        Of(new CouncilProtocolPlugin(isShort: true), "краткий протокол заседания совета", "the protocol of a council without speeches"),
        Of(new ExpertConclusionPlugin(), "экспертное заключение", "the conclusion of one expert"),
        Of(new ExpertiseOrderPlugin(), "приказ о проведении экспертизы", "the order on expertise"),
        Of(new ExtensionOrderPlugin(), "приказ о продлении статуса", "the order that extends statuses"),
        Of(new FestivalResolutionPlugin(), "резолюция фестиваля", "the resolution of a festival"),
        Of(new IndicatorSummaryPlugin(), "сводная таблица показателей", "the table of the indicators of centres by periods"),
        Of(new EventLetterPlugin(), "информационное письмо", "the information letter about an event"),
        Of(new EventLetterPlugin(isInvitation: true), "приглашение", "the invitation to an event"),
        Of(new MeasuresOrderPlugin(), "приказ об организационных мерах", "the order on organisational measures"),
        Of(new MeetingMinutesPlugin(), "протокол совещания", "the minutes of a meeting"),
        Of(new MeetingNotePlugin(), "справка о совещании", "the note on a meeting"),
        Of(new MunicipalRoadmapPlugin(), "муниципальная дорожная карта", "the roadmap of a municipality for a school year"),
        Of(new NetworkAgreementPlugin(), "договор о сетевой форме, соглашение о сетевом взаимодействии", "the agreement of a network, either of the two"),
        Of(new OrganizationNotePlugin(), "информационная справка об организации", "the information note on an organization"),
        Of(new PlatformNotePlugin(), "информационная справка о деятельности площадки", "the information note on what a platform did"),
        Of(new PlatformRegisterPlugin(), "реестр площадок", "the register of platforms as of a day"),
        Of(new PlatformReportPlugin(), "отчет площадки", "the report of a platform, with remarks where a regulation is given"),
        Of(new ProtocolExtractPlugin(), "выписка из протокола", "the extract of one item of a protocol"),
        Of(new RecognitionOrderPlugin(), "приказ о присвоении статуса", "the order that gives statuses"),
        Of(new RegisterApprovalOrderPlugin(), "приказ об утверждении реестра", "the order that approves the register"),
        Of(new RoadmapPlugin(), "дорожная карта", "the roadmap of a project"),
        Of(new RoadmapAmendmentPlugin(), "изменения, вносимые в дорожную карту", "the changes to a roadmap"),
        Of(new RoadmapAmendmentOrderPlugin(), "приказ о внесении изменений в дорожную карту", "the order that amends a roadmap"),
        Of(new StatusCertificatePlugin(), "свидетельство о статусе", "the certificate of a status"),
        Of(new SessionSummaryPlugin(), "итоги стратегической сессии", "the summary of a strategic session"),
        Of(new TerminationOrderPlugin(), "приказ о прекращении статуса", "the order that terminates statuses"),
    ];

    private static ToolPlugin<TSubject> Of<TSubject>(IDocumentPlugin<TSubject> plugin, string russian, string english)
        where TSubject : class => new(plugin, russian, english);
}
