using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Benchmarks.Platforms;

/// <summary>What the department of a region holds of so many platforms: histories, reports, applications, panels, sittings, centres. The same number gives the same data.</summary>
internal sealed class RegisterData
{
    private const int Municipalities = 30;

    public RegisterData(int count)
    {
        Platforms = [.. Shuffled(count).Select(Platform)];
        Register = new() { Platforms = Platforms };
        Reports = [.. Platforms.Where((_, i) => i % 10 != 0).Select(Report)];
        Duties = ReportDuty.Of(Platforms, Year, Halves, ProductionCalendar.Russia, Zone.Id, Reports);
        Applications = [.. Shuffled(count).Select(Application)];
        Panels = [.. Shuffled(count).Select(Panel)];
        Sittings = [.. Shuffled(count).Select(Sitting)];
        Rows = IndicatorRollUp.Summarize(new(Year.Start, Today), [Trained], [.. Enumerable.Range(0, count).Select(Center)], [.. Enumerable.Range(0, count).Select(Record)]).Rows;
    }

    public static LocalDate Today { get; } = new(2024, 1, 15);

    public static Municipality District { get; } = Place(7);

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Samara"];

    public static Instant Now { get; } = Zone.AtStartOfDay(Today).ToInstant();

    public static DateInterval Year { get; } = new(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31));

    public static ReportingCalendar Halves { get; } = ReportingCalendar.SchoolHalfYears.DueBy(
        DueRule.Within(new AnnualDate(12, 20), RollConvention.Following, new LocalTime(17, 0)), DueRule.Within(new AnnualDate(5, 31), RollConvention.Following));

    public static ExpertisePolicy Policy { get; } = new() { Source = "замер", Certainty = Certainty.Ours };

    public static VotingRules Rules { get; } = new() { Quorum = RequiredShare.AtLeast(2, 3), VoteBase = VoteBase.Present, Source = "замер", Certainty = Certainty.Ours };

    public ImmutableArray<InnovationPlatform> Platforms { get; }

    public PlatformRegister Register { get; }

    public ImmutableArray<PlatformReport> Reports { get; }

    public ImmutableArray<ReportDuty> Duties { get; }

    public ImmutableArray<Application> Applications { get; }

    public ImmutableArray<ExpertPanel> Panels { get; }

    public ImmutableArray<CouncilSitting> Sittings { get; }

    public ImmutableArray<SummaryRow> Rows { get; }

    private static IndicatorDefinition Trained { get; } =
        new() { Id = "TR-3", Name = "доля обученных", Unit = IndicatorUnit.Percent, Direction = IndicatorDirection.MoreIsBetter, Minimum = IndicatorValue.Of(90, IndicatorUnit.Percent) };

    private static ExpertRubric Rubric { get; } = new()
    {
        Id = "рубрика",
        Name = "Критерии",
        Source = "замер",
        Certainty = Certainty.Ours,
        Criteria = [.. Enumerable.Range(1, 5).Select(i => new Criterion { Id = $"к-{i}", Name = "критерий", Scale = AnchoredScale.Of(0, 5) })],
    };

    private static ImmutableArray<CouncilMember> Members { get; } =
    [
        .. Enumerable.Range(0, 9).Select(i => new CouncilMember
        {
            Id = $"m{i}", Person = new Person { Name = PersonName.Of("Иванова", "Мария") }, Role = i == 0 ? CouncilRole.Chair : CouncilRole.Member,
        }),
    ];

    // A step that shares no divisor with a round number visits every place once, far from in order: sorting has its work.
    private static IEnumerable<int> Shuffled(int count) => Enumerable.Range(0, count).Select(i => (int)(i * 7_919L % count));

    private static string Key(string prefix, int i) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{i}");

    private static Municipality Place(int i) => new() { Name = string.Create(CultureInfo.InvariantCulture, $"Муниципальный район № {i % Municipalities}") };

    private static Organization School(int i) => new() { Name = string.Create(CultureInfo.InvariantCulture, $"МБОУ «СОШ № {i}»"), Municipality = Place(i) };

    private static InnovationPlatform Platform(int i)
    {
        LocalDate granted = new LocalDate(2021, 1, 11).PlusDays(i % 900);
        LocalDate end = granted.PlusMonths(12 + i % 36);
        StatusEvent[] history =
        [
            new() { Trigger = PlatformTrigger.Submission, EffectiveOn = granted.PlusDays(-60) },
            new() { Trigger = PlatformTrigger.Registration, EffectiveOn = granted.PlusDays(-58) },
            new() { Trigger = PlatformTrigger.Admission, EffectiveOn = granted.PlusDays(-50) },
            new() { Trigger = PlatformTrigger.ExpertiseCompletion, EffectiveOn = granted.PlusDays(-30) },
            new() { Trigger = PlatformTrigger.CouncilReview, EffectiveOn = granted.PlusDays(-10) },
            new() { Trigger = PlatformTrigger.Grant, EffectiveOn = granted, TermEnd = end },
            new() { Trigger = PlatformTrigger.ReportSubmission, EffectiveOn = granted.PlusDays(150) },
            new() { Trigger = PlatformTrigger.ReportAssessment, EffectiveOn = granted.PlusDays(170) },
            new() { Trigger = PlatformTrigger.Extension, EffectiveOn = granted.PlusDays(300), TermEnd = end.PlusYears(1) },
        ];
        return new()
        {
            Id = Key("ИП", i),
            Kind = (PlatformKind)(1 + i % 5),
            Level = i % 3 == 0 ? RecognitionLevel.Regional : RecognitionLevel.Municipal,
            Holder = School(i),
            Theme = "Школа открытий",
            History = [.. i % 4 == 0 ? history : history[..^1]],
        };
    }

    private static PlatformReport Report(InnovationPlatform platform, int i) => new()
    {
        Kind = ReportKind.HalfYear,
        Holder = platform.Holder,
        Theme = "Школа открытий",
        Platform = platform.Id,
        Period = new(Year.Start, new LocalDate(2023, 12, 31)),
        SubmittedAt = new LocalDateTime(2023, 12, 1, 9, 0).PlusHours(i % 900),
    };

    private static Application Application(int i)
    {
        LocalDateTime submitted = new LocalDateTime(2023, 11, 1, 9, 0).PlusHours(i % 700);
        var application = new Application { Id = Key("З", i), Applicant = School(i), Versions = [new() { Number = 1, SubmittedAt = submitted, Theme = "Школа открытий" }] };
        return i % 2 == 0 ? application
            : application.ReturnForCompletion(new() { ReturnedAt = submitted.PlusDays(3), Reasons = ["нет выписки"], CureUntil = submitted.Date.PlusDays(10 + i % 90) });
    }

    private static ExpertPanel Panel(int i)
    {
        string subject = Key("З", i);
        ImmutableArray<Id<Expert>> experts = [.. Enumerable.Range(0, 3).Select(n => Id<Expert>.Of(Key("Э", (i + n) % 200)))];
        return new()
        {
            Subject = subject,
            Round = "2024",
            Rubric = Rubric,
            Experts = experts,
            Statements =
            [
                .. experts.Select((expert, n) => new ConflictStatement
                {
                    Expert = expert, Round = "2024", StatedOn = Today, Conflicts = (i + n) % 40 == 0 ? [ConflictOfInterest.Of(ConflictKind.CoAuthor)] : [],
                }),
            ],
            Sheets = [.. experts.Take(i % 7 == 0 ? 2 : 3).Select(expert => Sheet(subject, expert))],
        };
    }

    private static ExpertSheet Sheet(string subject, Id<Expert> expert) => new()
    {
        Id = $"{subject}/{expert}",
        Expert = expert,
        Subject = subject,
        Rubric = Rubric,
        Marks = [.. Rubric.Criteria.Select(criterion => CriterionMark.Of(criterion.Id, 4))],
        Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
        SignedOn = Today,
    };

    private static CouncilSitting Sitting(int i) => new()
    {
        Council = new() { Name = "Экспертный совет", Members = Members },
        ProtocolNumber = string.Create(CultureInfo.InvariantCulture, $"{i + 1}"),
        HeldOn = new LocalDate(2021, 1, 11).PlusDays(i % 1_000),
        Present = [.. Members.Take(3 + i % 7).Select(member => member.Id)],
        Items = [new() { Number = 1, Question = "О присвоении статуса", Decision = CouncilDecisionKind.Recognize }],
    };

    private static EducationCenter Center(int i) => new() { Id = Key("Ц", i), Kind = CenterKind.GrowthPoint, School = School(i), Municipality = Place(i) };

    private static IndicatorRecord Record(int i) => new()
    {
        Center = Key("Ц", i), Indicator = Trained.Id, Period = new(Year.Start, Today), Fact = IndicatorValue.Of(80 + i % 21, IndicatorUnit.Percent), Weight = 20,
    };
}
