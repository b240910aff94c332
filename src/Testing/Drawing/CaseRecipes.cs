using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>What rules judge where it takes more than one thing: an application with the register, a platform with the protocols and acts behind it, a report with the roadmap it answers for.</summary>
internal static class CaseRecipes
{
    private static readonly ImmutableArray<ReportingPeriod> Halves = ReportingCalendar.SchoolHalfYears.PeriodsIn(new(new(2023, 9, 1), new(2027, 5, 31)));

    private static readonly PlatformKind[] Asked = [PlatformKind.ResourceCenter, PlatformKind.ResourceCenter, PlatformKind.InnovationPlatform, PlatformKind.InnovationNetworkCommunity];

    private static readonly PlatformKind[] Held = [PlatformKind.InnovationPlatform, PlatformKind.SupportSite, PlatformKind.ResourceCenter];

    public static void AddTo(RecipeBook book)
    {
        book.Add(Candidate);
        book.Add(Continued);
        book.Add(Planned);
        book.Add(draw => draw.Any<CouncilSitting>() is var sitting ? SittingDecision.Of(sitting, draw.PickOf(sitting.Items).Number) : null!);
        book.Add(Recognized);
        book.Add(Conclusion);
        book.Add(draw => Published(draw, OrganizationRecipes.Reference(draw, RecordKind.Order)));
        book.Add(Delivered);
    }

    // The applicant, or one of the group, stands in the register now and then.
    private static Candidacy Candidate(Draw draw)
    {
        Application application = draw.Any<Application>();
        if (draw.Chance(70))
        {
            application = application.With(given => given.Versions, application.Versions.SetItem(application.Versions.Length - 1, application.Current.With(given => given.RequestedKind, draw.Pick(Asked))));
        }

        return draw.Assemble<Candidacy>(
            (nameof(Candidacy.Application), application),
            (nameof(Candidacy.Register), draw.Chance(85) ? new PlatformRegister { Platforms = draw.Different(0, 5, () => Entered(draw, application), platform => platform.Id) } : null),
            (nameof(Candidacy.Products), draw.Chance(85) ? draw.Different(0, 3, draw.Any<InnovationProduct>, product => product.Id) : null));
    }

    private static InnovationPlatform Entered(Draw draw, Application application)
    {
        InnovationPlatform platform = draw.Any<InnovationPlatform>();
        return draw.Chance(30) ? platform : platform.With(given => given.Holder, Holder.Of(draw.PickOf(application.Applicant.Members))).With(given => given.Kind, draw.Pick(Held));
    }

    // Some of the activities were reported in years before.
    private static ContinuedProject Continued(Draw draw)
    {
        InnovationProject project = draw.Any<InnovationProject>();
        return draw.Assemble<ContinuedProject>(
            (nameof(ContinuedProject.Project), project),
            (nameof(ContinuedProject.EarlierReports), draw.Chance(85) ? draw.Many(0, 2, () => Earlier(draw, project)) : null));
    }

    private static PlatformReport Earlier(Draw draw, InnovationProject project) => draw.Any<PlatformReport>().With(
        report => report.Measures, [.. draw.Some(project.Activities, 40).Select(activity => new ReportedMeasure { Measure = activity.Title })]);

    private static RoadmapCase Planned(Draw draw)
    {
        Roadmap roadmap = draw.Any<Roadmap>();
        InnovationProject? project = draw.Fills() ? draw.Any<InnovationProject>() : null;
        return draw.Assemble<RoadmapCase>(
            (nameof(RoadmapCase.Roadmap), roadmap),
            (nameof(RoadmapCase.Project), project is not null && roadmap.Project is { } key ? project.With(given => given.Id, key) : project),
            (nameof(RoadmapCase.Published), draw.Fills() ? draw.Next(4) switch { 0 => draw.Any<RoadmapPlan>(), 1 => roadmap.Baseline, _ => roadmap.Current } : null));
    }

    private static PlatformCase Recognized(Draw draw)
    {
        InnovationPlatform platform = draw.Any<InnovationPlatform>();
        Id<Application> application = Keys.Make<Application>(draw);
        DocumentReference[] protocols = [.. platform.History.Select(happened => happened.Chain.ProtocolItem).OfType<DocumentReference>()];
        DocumentReference[] acts = [.. platform.History.Select(happened => happened.Chain.OrderPoint).OfType<DocumentReference>()];
        return draw.Assemble<PlatformCase>(
            (nameof(PlatformCase.Platform), platform),
            (nameof(PlatformCase.Application), draw.Fills() ? (object)application : null),
            (nameof(PlatformCase.Sittings), draw.Chance(85) ? Sittings(draw, protocols, platform, application) : null),
            (nameof(PlatformCase.AuthorityDecisions), draw.Some(acts, 40).Select(act => draw.Any<AuthorityDecision>().With(decision => decision.Act, act)).ToImmutableArray()),
            (nameof(PlatformCase.ReportConclusions), draw.Chance(85) ? draw.Many(0, 6, () => Conclusion(draw)) : null),
            (nameof(PlatformCase.ReportDuties), draw.Chance(85) ? draw.Some(Halves, 70).Select(half => Duty(draw, platform.Id, half)).ToImmutableArray() : null),
            (nameof(PlatformCase.Publications), draw.Chance(85)
                ? draw.Some(acts, 85).Select(act => Published(draw, DocumentReference.Of(act.Kind, act.Date, act.Number))).DistinctBy(publication => publication.Act).ToImmutableArray()
                : null));
    }

    private static ImmutableArray<CouncilSitting> Sittings(Draw draw, DocumentReference[] protocols, InnovationPlatform platform, Id<Application> application) =>
    [
        .. draw.Some(protocols, 80).Select(protocol =>
        {
            CouncilSitting sitting = draw.Any<CouncilSitting>();
            string[] subjects = [platform.Id.Value, application.Value, Keys.Make<Application>(draw).Value];
            ProtocolItem item = sitting.Items[0].With(given => given.SubjectKey, draw.Fills() ? draw.PickOf(subjects) : null);
            return sitting.With(given => given.HeldOn, protocol.Date).With(given => given.ProtocolNumber, protocol.Number).With(given => given.Items, sitting.Items.SetItem(0, item));
        }).DistinctBy(sitting => sitting.Protocol),
    ];

    private static ReportConclusion Conclusion(Draw draw)
    {
        DateInterval period = draw.Chance(70) ? draw.PickOf(Halves).Days : draw.Any<ReportingPeriod>().Days;
        return new()
        {
            Period = period,
            DecidedOn = period.End.Year < 9990 ? period.End.PlusDays(draw.Between(0, 40)) : period.End,
            Decision = draw.Chance(60) ? CouncilDecisionKind.ApproveReport : draw.Any<CouncilDecisionKind>(),
        };
    }

    private static ReportDuty Duty(Draw draw, Id<InnovationPlatform> platform, ReportingPeriod period)
    {
        LocalDate due = period.Days.End.PlusDays(-11);
        return new()
        {
            Platform = platform,
            Period = period,
            Due = DueInstant.Of(due, "Europe/Moscow", new LocalTime(17, 0)),
            SubmittedAt = draw.Chance(60) ? due.PlusDays(draw.Between(-10, 3)) + draw.Any<LocalTime>() : null,
        };
    }

    private static ActPublication Published(Draw draw, DocumentReference act)
    {
        LocalDate? Soon() => draw.Fills() ? act.Date.Year < 9990 ? act.Date.PlusDays(draw.Between(0, 20)) : act.Date : null;
        return new() { Act = act, PublishedOn = Soon(), RegisterUpdatedOn = Soon() };
    }

    // A report on a half-year around its term, with some of the rows of the roadmap.
    private static ReportCase Delivered(Draw draw)
    {
        int half = draw.Next(Halves.Length);
        Roadmap roadmap = draw.Any<Roadmap>();
        DateInterval period = Halves[half].Days;
        PlatformReport report = draw.Any<PlatformReport>();
        if (draw.Chance(85))
        {
            LocalDateTime handed = period.End.PlusDays(draw.Between(-16, 2)) + draw.Any<LocalTime>();
            report = report.With(given => given.SubmittedAt, (LocalDateTime?)null).With(given => given.Period, period).With(given => given.SubmittedAt, draw.Chance(80) ? handed : (LocalDateTime?)null)
                .With(given => given.Measures, [.. draw.Some(roadmap.Current.Rows, 80).Select(row => Answered(draw, row))]);
        }

        return draw.Assemble<ReportCase>(
            (nameof(ReportCase.Report), report),
            (nameof(ReportCase.Roadmap), draw.Fills() ? roadmap : null),
            (nameof(ReportCase.EarlierDuties), draw.Fills() ? Halves.Take(half).Select(earlier => Duty(draw, Keys.Make<InnovationPlatform>(draw), earlier)).ToImmutableArray() : null));
    }

    private static ReportedMeasure Answered(Draw draw, RoadmapItem row) => new()
    {
        Number = row.Number,
        Measure = row.Measure,
        Execution = draw.Pick(MeasureExecution.Done, MeasureExecution.Done, MeasureExecution.NotDone),
        Result = draw.MaybeText("Result"),
        Reason = draw.MaybeText("Reason"),
    };
}
