using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Regulation;

/// <summary>A municipal profile that no act stands behind: a proposal with a value for every parameter.</summary>
internal static class SampleMunicipalProfile
{
    private const string Proposal = "Предложение авторов библиотеки, не норма: сверьте со своим положением.";

    public static RegulationProfile Make()
    {
        LegalAct act = new()
        {
            Kind = LegalActKind.Statute,
            Issuer = NounPhrase.Of("Управление образования (образец)").With(GrammaticalCase.Genitive, "Управления образования (образец)"),
            Date = new LocalDate(2024, 9, 1),
            Number = "образец",
            Title = "О муниципальных инновационных площадках",
            Certainty = Certainty.Ours,
        };
        LegalReference basis = LegalReference.To(act);
        var ours = new ParameterSource(basis, act.Date, Certainty.Ours, Proposal, ReviewBy: new LocalDate(2027, 9, 1));
        return new()
        {
            Name = "Образец муниципального положения",
            Level = RecognitionLevel.Municipal,
            Act = act,
            AllowedKinds = ours.Value<ImmutableArray<PlatformKind>>(
                nameof(RegulationProfile.AllowedKinds), [PlatformKind.InnovationPlatform, PlatformKind.ResourceCenter, PlatformKind.SupportSite, PlatformKind.InnovationNetworkCommunity]),
            AllowedApplicants = ours.Value<ImmutableArray<OrganizationKind>>(
                nameof(RegulationProfile.AllowedApplicants),
                [OrganizationKind.Preschool, OrganizationKind.GeneralSchool, OrganizationKind.AdditionalEducation, OrganizationKind.VocationalCollege, OrganizationKind.OtherInEducation]),
            KindExclusivity = ours.Value(nameof(RegulationProfile.KindExclusivity), new KindExclusivity { Basis = basis, Levels = [RecognitionLevel.Municipal] }),
            StatusLadder = ours.Value(nameof(RegulationProfile.StatusLadder), new StatusLadder
            {
                Basis = basis,
                Steps = [new() { Kind = PlatformKind.ResourceCenter, PriorKinds = [PlatformKind.InnovationPlatform, PlatformKind.SupportSite], RequiresFinishedProduct = true }],
            }),
            MinimumGroupSize = ours.Value(nameof(RegulationProfile.MinimumGroupSize), 2),
            MinimumCommunitySize = ours.Value(nameof(RegulationProfile.MinimumCommunitySize), 3),
            ApplicationWindow = ours.Value(nameof(RegulationProfile.ApplicationWindow), new RecurringWindow { OpensOn = new AnnualDate(2, 1), ClosesOn = new AnnualDate(4, 1), ClosesAt = new LocalTime(17, 0), MinimumDays = 30 }),
            MinimumWindowDays = ours.Value(nameof(RegulationProfile.MinimumWindowDays), 30),
            ApplicationDocuments = ours.Value(nameof(RegulationProfile.ApplicationDocuments), new DocumentRequirements
            {
                Documents =
                [
                    new() { Kind = ApplicationDocumentKind.Application, Signers = [DocumentSigner.Head, DocumentSigner.ActingHead], NeedsDate = true, NeedsCopy = true, Formats = [CopyFormat.Docx, CopyFormat.Pdf] },
                    new() { Kind = ApplicationDocumentKind.Project, NeedsFounder = true, NeedsCopy = true, Formats = [CopyFormat.Docx] },
                    new() { Kind = ApplicationDocumentKind.CalendarPlan, NeedsCopy = true },
                    new() { Kind = ApplicationDocumentKind.MeansOfControl, NeedsCopy = true },
                    new() { Kind = ApplicationDocumentKind.CollegialExtract, NeedsDate = true, NeedsCopy = true },
                ],
                CureDays = 5,
                CureDaysAreWorking = true,
                Source = Proposal,
                Certainty = Certainty.Ours,
            }),
            ReportDocuments = ours.Value(nameof(RegulationProfile.ReportDocuments), new DocumentRequirements
            {
                Documents = [new() { Kind = ApplicationDocumentKind.Report, Signers = [DocumentSigner.Head, DocumentSigner.ActingHead], NeedsCopy = true, Formats = [CopyFormat.Docx, CopyFormat.Pdf] }],
                Source = Proposal,
                Certainty = Certainty.Ours,
            }),
            Rubric = ours.Value(nameof(RegulationProfile.Rubric), SampleRubrics.Municipal),
            Expertise = ours.Value(nameof(RegulationProfile.Expertise), SamplePolicies.Municipal),
            ExpertiseTerm = ours.Value(nameof(RegulationProfile.ExpertiseTerm), Term.CalendarDays(15)),
            Voting = ours.Value(nameof(RegulationProfile.Voting), new VotingRules
            {
                Quorum = RequiredShare.MoreThan(1, 2),
                VoteBase = VoteBase.Present,
                CastingVote = CastingVote.Chair,
                Source = Proposal,
                Certainty = Certainty.Ours,
            }),
            MinimumTermYears = ours.Value(nameof(RegulationProfile.MinimumTermYears), 1),
            MaximumTermYears = ours.Value(nameof(RegulationProfile.MaximumTermYears), 3),
            MaximumExtensions = ours.Value(nameof(RegulationProfile.MaximumExtensions), 1),
            MaximumTotalYears = ours.Value(nameof(RegulationProfile.MaximumTotalYears), 5),
            PlatformsStartOn = ours.Value(nameof(RegulationProfile.PlatformsStartOn), new AnnualDate(9, 1)),
            ListsPerSchoolYear = ours.Value(nameof(RegulationProfile.ListsPerSchoolYear), false),
            Reporting = ours.Value(nameof(RegulationProfile.Reporting), ReportingCalendar.SchoolHalfYears.DueBy(
                DueRule.Within(new AnnualDate(12, 20), RollConvention.Preceding, new LocalTime(17, 0)), DueRule.Within(new AnnualDate(5, 31), RollConvention.Preceding, new LocalTime(17, 0)))),
            OralDefense = ours.Value(nameof(RegulationProfile.OralDefense), true),
            ReportOutcomes = ours.Value<ImmutableArray<CouncilDecisionKind>>(
                nameof(RegulationProfile.ReportOutcomes), [CouncilDecisionKind.ApproveReport, CouncilDecisionKind.ReturnForRevision, CouncilDecisionKind.Extend, CouncilDecisionKind.Terminate]),
            MissedReportsLimit = ours.Value(nameof(RegulationProfile.MissedReportsLimit), 2),
            TerminationGrounds = ours.Value<ImmutableArray<TerminationGround>>(
                nameof(RegulationProfile.TerminationGrounds), [TerminationGround.Inexpedient, TerminationGround.BreachOfLaw, TerminationGround.ReportNotDelivered, TerminationGround.OwnInitiative]),
            TerminationNotice = ours.Value(nameof(RegulationProfile.TerminationNotice), Term.WorkingDays(10)),
            Appeal = ours.Value(nameof(RegulationProfile.Appeal), new AppealPolicy
            {
                IsProvided = true,
                Scopes = [AppealScope.Procedure],
                MinimumReviewers = 3,
                Source = Proposal,
                Certainty = Certainty.Ours,
            }),
            PublicationTerm = ours.Value(nameof(RegulationProfile.PublicationTerm), Term.WorkingDays(10)),
            NumberingPattern = ours.Value(nameof(RegulationProfile.NumberingPattern), "№-од"),
            DocumentStandard = ours.Value(nameof(RegulationProfile.DocumentStandard), "ГОСТ Р 7.0.97-2025"),
            QrCode = ours.Value(nameof(RegulationProfile.QrCode), false),
            Further =
            [
                ours.Value(StagesCoverTheTerm.MaximumGapDays, 0),
                ours.Value(StagesCoverTheTerm.StagesMayOverlap, false),
                ours.Value(WorkServesTheTheme.MaximumShare, 0.2m),
                ours.Value(MotivatingScoresAreSharesOfTheBest.ShowRanking, false),
                ours.Value(RoadmapChangesAreRevisions.MaximumMovedShare, 0.3m),
                ours.Value(WorkIsPlanned.MinimumCompleteness, 0.9m),
                ours.Value(InnovationIsMoreThanDuty.MaximumShare, 0.3m),
                ours.Value(TeamTakesPart.MaximumShare, 0.25m),
                ours.Value(TeamTakesPart.PeriodMonths, 6),
                ours.Value(TeamTakesPart.TrainingYears, 3),
                ours.Value(TeamTakesPart.RolesToFill, 3),
                ours.Value(FormsAreNotTraditional.MaximumShare, 0.3m),
                ours.Value(FormsAreNotTraditional.TraditionYears, 3),
                ours.Value(WorkIsSystematic.MaximumGapDays, 60),
                ours.Value(WorkIsSystematic.MaximumEmptyMonths, 2),
                ours.Value(WorkIsSystematic.MaximumOneOffShare, 0.5m),
                ours.Value(ResultsAreMeasured.MinimumReadings, 2),
            ],
        };
    }
}
