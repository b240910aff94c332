using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Json.Shapes;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
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
using NodaTime;

namespace InnovationDomain.Json;

/// <summary>What the source generator knows of the values: the kinds, and the shapes of what factories make.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Appeal))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(ApplicationRound))]
[JsonSerializable(typeof(AttendanceSheet))]
[JsonSerializable(typeof(AuthorityDecision))]
[JsonSerializable(typeof(CalendarYear))]
[JsonSerializable(typeof(Council))]
[JsonSerializable(typeof(CouncilProtocol))]
[JsonSerializable(typeof(CouncilSitting))]
[JsonSerializable(typeof(CuratorInterview))]
[JsonSerializable(typeof(EducationCenter))]
[JsonSerializable(typeof(EvaluationRecord))]
[JsonSerializable(typeof(EventLetter))]
[JsonSerializable(typeof(ExpertiseOrder))]
[JsonSerializable(typeof(ExpertPanel))]
[JsonSerializable(typeof(ExpertRubric))]
[JsonSerializable(typeof(Festival))]
[JsonSerializable(typeof(IndicatorDefinition))]
[JsonSerializable(typeof(IndicatorRecord))]
[JsonSerializable(typeof(IndicatorSummary))]
[JsonSerializable(typeof(InnovationInfrastructure))]
[JsonSerializable(typeof(InnovationPlatform))]
[JsonSerializable(typeof(InnovationProject))]
[JsonSerializable(typeof(MeasuresOrder))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(MeetingMinutes))]
[JsonSerializable(typeof(MeetingNote))]
[JsonSerializable(typeof(MonitoringVisit))]
[JsonSerializable(typeof(MunicipalRoadmap))]
[JsonSerializable(typeof(NetworkAgreement))]
[JsonSerializable(typeof(OrganizationNote))]
[JsonSerializable(typeof(PanelConclusion))]
[JsonSerializable(typeof(PlatformNote))]
[JsonSerializable(typeof(PlatformRegister))]
[JsonSerializable(typeof(PlatformReport))]
[JsonSerializable(typeof(PlatformReportDocument))]
[JsonSerializable(typeof(ProtocolExtract))]
[JsonSerializable(typeof(RegisterApprovalOrder))]
[JsonSerializable(typeof(RegisterOfDay))]
[JsonSerializable(typeof(RegulationProfile))]
[JsonSerializable(typeof(ReportingCalendar))]
[JsonSerializable(typeof(Roadmap))]
[JsonSerializable(typeof(RoadmapAmendment))]
[JsonSerializable(typeof(RoadmapAmendmentOrder))]
[JsonSerializable(typeof(RoadmapDocument))]
[JsonSerializable(typeof(SessionSummary))]
[JsonSerializable(typeof(SheetConclusion))]
[JsonSerializable(typeof(StatusCertificate))]
[JsonSerializable(typeof(StatusOrder))]
[JsonSerializable(typeof(StrategicSession))]
[JsonSerializable(typeof(StudyCalendar))]
[JsonSerializable(typeof(AnchoredScaleShape))]
[JsonSerializable(typeof(CalendarDayShape))]
[JsonSerializable(typeof(ConflictOfInterestShape))]
[JsonSerializable(typeof(ConsolidatedConclusionShape))]
[JsonSerializable(typeof(ControllerShape))]
[JsonSerializable(typeof(CriterionMarkShape))]
[JsonSerializable(typeof(DateIntervalShape))]
[JsonSerializable(typeof(DocumentReferenceShape))]
[JsonSerializable(typeof(DueInstantShape))]
[JsonSerializable(typeof(DueRuleShape))]
[JsonSerializable(typeof(EvaluationContextShape))]
[JsonSerializable(typeof(ExpertVerdictShape))]
[JsonSerializable(typeof(FurtherParameterShape))]
[JsonSerializable(typeof(HalfYearShape))]
[JsonSerializable(typeof(HolderShape))]
[JsonSerializable(typeof(IndicatorUnitShape))]
[JsonSerializable(typeof(LegalElementShape))]
[JsonSerializable(typeof(LegalReferenceShape))]
[JsonSerializable(typeof(LetterAttachmentShape))]
[JsonSerializable(typeof(MunicipalRoadmapShape))]
[JsonSerializable(typeof(NounPhraseShape))]
[JsonSerializable(typeof(OrderInstructionShape))]
[JsonSerializable(typeof(OrderTaskShape))]
[JsonSerializable(typeof(PersonNameFormShape))]
[JsonSerializable(typeof(PersonNameShape))]
[JsonSerializable(typeof(PositionShape))]
[JsonSerializable(typeof(ProductionCalendarShape))]
[JsonSerializable(typeof(RecommendationShape))]
[JsonSerializable(typeof(RegisterOfDayShape))]
[JsonSerializable(typeof(RequiredShareShape))]
[JsonSerializable(typeof(RoadmapChangeShape))]
[JsonSerializable(typeof(RoadmapDueShape))]
[JsonSerializable(typeof(RoadmapResultShape))]
[JsonSerializable(typeof(ScaleAnchorShape))]
[JsonSerializable(typeof(SittingFrequencyShape))]
[JsonSerializable(typeof(StatusDecisionShape))]
[JsonSerializable(typeof(TermShape))]
[JsonSerializable(typeof(DatedParameterShape<AnnualDate>))]
[JsonSerializable(typeof(DatedParameterShape<AppealPolicy>))]
[JsonSerializable(typeof(DatedParameterShape<bool>))]
[JsonSerializable(typeof(DatedParameterShape<DocumentRequirements>))]
[JsonSerializable(typeof(DatedParameterShape<ExpertisePolicy>))]
[JsonSerializable(typeof(DatedParameterShape<ExpertRubric>))]
[JsonSerializable(typeof(DatedParameterShape<ImmutableArray<CouncilDecisionKind>>))]
[JsonSerializable(typeof(DatedParameterShape<ImmutableArray<OrganizationKind>>))]
[JsonSerializable(typeof(DatedParameterShape<ImmutableArray<PlatformKind>>))]
[JsonSerializable(typeof(DatedParameterShape<ImmutableArray<TerminationGround>>))]
[JsonSerializable(typeof(DatedParameterShape<int>))]
[JsonSerializable(typeof(DatedParameterShape<KindExclusivity>))]
[JsonSerializable(typeof(DatedParameterShape<RecurringWindow>))]
[JsonSerializable(typeof(DatedParameterShape<ReportingCalendar>))]
[JsonSerializable(typeof(DatedParameterShape<StatusLadder>))]
[JsonSerializable(typeof(DatedParameterShape<string>))]
[JsonSerializable(typeof(DatedParameterShape<Term>))]
[JsonSerializable(typeof(DatedParameterShape<VotingRules>))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
