using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Json.Converters;

/// <summary>Enumerations are written as their names in camel case; numbers are not read.</summary>
internal static class EnumerationConverters
{
    public static ImmutableArray<JsonConverter> All { get; } =
    [
        Of<ActingMode>(),
        Of<ActivityRecurrence>(),
        Of<AgreementGap>(),
        Of<AgreementMetric>(),
        Of<AppealDecisionKind>(),
        Of<AppealFindingKind>(),
        Of<AppealScope>(),
        Of<ApplicationDocumentKind>(),
        Of<ApplicationStatus>(),
        Of<BallotKind>(),
        Of<CastingVote>(),
        Of<CenterKind>(),
        Of<CenterProfile>(),
        Of<Certainty>(),
        Of<ConclusionGapKind>(),
        Of<ConflictKind>(),
        Of<CopyFormat>(),
        Of<CouncilDecisionKind>(),
        Of<CouncilKind>(),
        Of<CouncilRole>(),
        Of<CouncilVote>(),
        Of<CriterionFloorRule>(),
        Of<CureResult>(),
        Of<DayKind>(),
        Of<DecisionForce>(),
        Of<DecreeDays>(),
        Of<DisseminationLevel>(),
        Of<DocumentSigner>(),
        Of<DueAnchor>(),
        Of<EffectOutcome>(),
        Of<EventMode>(),
        Of<ExpertRecommendation>(),
        Of<ExpertStanding>(),
        Of<ExpertiseOutcome>(),
        Of<FrameworkLevel>(),
        Of<GrammaticalCase>(),
        Of<GrammaticalGender>(),
        Of<HolderForm>(),
        Of<IndicatorDirection>(),
        Of<IndicatorStatus>(),
        Of<InformationGapRule>(),
        Of<InnovationPhase>(),
        Of<InnovationProductKind>(),
        Of<LegalActKind>(),
        Of<LegalElementKind>(),
        Of<MeasureExecution>(),
        Of<MeasurementFrequency>(),
        Of<MonitoringFindingKind>(),
        Of<MonitoringLevel>(),
        Of<MonitoringPeriodicity>(),
        Of<MotivatingGroup>(),
        Of<NatureOfWork>(),
        Of<OrganizationKind>(),
        Of<OutcomeDimension>(),
        Of<PassingThreshold>(),
        Of<PlatformKind>(),
        Of<PlatformStatus>(),
        Of<PlatformTrigger>(),
        Of<ProjectRole>(),
        Of<RankingStanding>(),
        Of<RecognitionLevel>(),
        Of<RecordKind>(),
        Of<RegisterOrder>(),
        Of<ReportFormat>(),
        Of<ReportGapKind>(),
        Of<ReportKind>(),
        Of<ReportingPeriodKind>(),
        Of<RevisionBasis>(),
        Of<RoadmapChangeKind>(),
        Of<RoadmapDueKind>(),
        Of<RoadmapStatus>(),
        Of<RollConvention>(),
        Of<SchoolPeriodKind>(),
        Of<ScoreAggregation>(),
        Of<SecondHalfYearEnd>(),
        Of<SheetViolationKind>(),
        Of<ShortcomingKind>(),
        Of<SittingForm>(),
        Of<SittingPeriod>(),
        Of<StageMismatchKind>(),
        Of<SupportDimension>(),
        Of<TermRule>(),
        Of<TermUnit>(),
        Of<TerminationGround>(),
        Of<TieRule>(),
        Of<TopicTreatment>(),
        Of<UnitCombination>(),
        Of<VoteBase>(),
        Of<VoteResult>(),
        Of<WindowEnd>(),
        Of<WindowPlace>(),
    ];

    private static JsonStringEnumConverter<T> Of<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
