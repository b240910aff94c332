using System.Globalization;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

namespace RegionalBatch;

/// <summary>The facts of one made-up town: its authority, schools, council and platforms. The number decides all of them.</summary>
internal sealed class TownFacts(int number)
{
    public static readonly LocalDate OrderedOn = new(2026, 5, 12);

    public static readonly LocalDate EndedOn = new(2027, 6, 1);

    private static readonly LocalDate HeldOn = new(2026, 4, 20);

    private static readonly RegulationProfile Rules = RegulationProfiles.SampleMunicipal;

    private static readonly (string Nominative, string Genitive)[] Names =
    [
        ("Лесногорск", "Лесногорска"), ("Заозерск", "Заозерска"), ("Верхнереченск", "Верхнереченска"), ("Светлоград", "Светлограда"), ("Камнегорск", "Камнегорска"),
        ("Белореченск", "Белореченска"), ("Новолипск", "Новолипска"), ("Староозерск", "Староозерска"), ("Краснополянск", "Краснополянска"), ("Медногорск", "Медногорска"),
        ("Тихоборск", "Тихоборска"), ("Синегорск", "Синегорска"), ("Зеленодольск", "Зеленодольска"), ("Приморск", "Приморска"), ("Яблоневск", "Яблоневска"),
    ];

    private readonly (string Nominative, string Genitive) _name = Names[number % Names.Length];

    public static VotingRules Voting { get; } = Rules.Voting!.At(HeldOn)!.Value;

    public string Name => $"г. {_name.Nominative}";

    public Organization Authority => new() { Name = $"Управление образования администрации города {_name.Genitive}", ShortName = "Управление образования" };

    public Official Head { get; } = new() { Position = "Начальник", Name = PersonName.Of("Соколов", "Андрей", "Викторович") };

    public Organization School(int i) => new()
    {
        Name = $"Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № {(number * 7) + i}»",
        ShortName = $"МБОУ «Средняя школа № {(number * 7) + i}»",
    };

    public Festival Festival() => new()
    {
        Name = "Шаг в будущее",
        Designation = "фестиваль инновационных площадок",
        HeldOn = new LocalDate(2026, 4, 22),
        Place = Name,
        Organizers = [Authority],
        Participants = ["руководители инновационных площадок", "члены экспертного совета", "педагогические работники школ города"],
        Objectives = ["обмен опытом инновационной работы", "распространение лучших практик"],
        RecommendationsPurpose = "развитие инновационной работы",
        Recommendations =
        [
            new()
            {
                Addressee = "руководители образовательных организаций",
                Items = [.. Enumerable.Range(1, 5 + (number % 4)).Select(i => (Recommendation)$"провести не менее {i + 1} открытых занятий по теме площадки и опубликовать их материалы")],
            },
            new() { Addressee = "руководители инновационных площадок", Items = ["представить дорожные карты", "подготовить отчеты о результатах первого полугодия"] },
        ],
    };

    public CouncilSitting Sitting() => new()
    {
        Council = Council(),
        ProtocolNumber = "3",
        HeldOn = HeldOn,
        Place = Name,
        Form = SittingForm.InPerson,
        Present = ["Ч-1", "Ч-2", "Ч-3", "Ч-4", "Ч-5"],
        Items =
        [
            new()
            {
                Number = 1,
                Question = "О присвоении статуса муниципальной инновационной площадки",
                SubjectKey = "2026-015",
                Heard = ["Абрамова И.Л. – о результатах экспертизы заявки № 15"],
                Decided = [$"рекомендовать присвоить статус {School(1).ShortName} на три года"],
                Decision = CouncilDecisionKind.Recognize,
                Votes = new() { For = 5 },
            },
        ],
        SignedBy = ["Ч-1", "Ч-2"],
    };

    public StatusOrder Recognition() => new()
    {
        Frame = Frame(),
        Sitting = Sitting(),
        Voting = Voting,
        Decisions = [new(Platform(1), Grant(new() { ProtocolItem = Sitting().ReferenceTo(1) }))],
    };

    public StatusOrder Termination(bool isGroundKnown = true) => new()
    {
        Frame = Frame(),
        Decisions = [new(Held(2), new() { Trigger = PlatformTrigger.EarlyTermination, EffectiveOn = EndedOn, Ground = isGroundKnown ? TerminationGround.ReportNotDelivered : TerminationGround.NotStated })],
    };

    public PlatformRegister Register(int platforms) => new() { Platforms = [.. Enumerable.Range(1, platforms).Select(Held)] };

    public PanelConclusion Conclusion()
    {
        Application application = Application();
        ExpertRubric rubric = Rules.Rubric!.At(HeldOn)!.Value;
        Id<Expert>[] experts = ["Э-1", "Э-2", "Э-3"];
        var panel = new ExpertPanel
        {
            Subject = application.Id,
            Round = "весна 2026",
            Rubric = rubric,
            Experts = [.. experts],
            Statements = [.. experts.Select(expert => new ConflictStatement { Expert = expert, Round = "весна 2026", StatedOn = new LocalDate(2026, 3, 20) })],
            Sheets = [.. experts.Select((expert, i) => Sheet(expert, i, application.Id, rubric))],
        };
        return new()
        {
            Conclusion = ConsolidatedConclusion.Of(panel, Rules.Expertise!.At(HeldOn)!.Value),
            Application = application,
            Organization = Authority,
            Signer = new() { Position = "Председатель экспертной комиссии", Name = PersonName.Of("Ярцева", "Ольга", "Ивановна") },
        };
    }

    private ExpertSheet Sheet(Id<Expert> expert, int i, Id<Application> subject, ExpertRubric rubric) => new()
    {
        Id = $"Лист {expert}",
        Expert = expert,
        Subject = subject,
        Rubric = rubric,
        Marks = [.. rubric.Criteria.Select((criterion, at) => CriterionMark.Of(criterion.Id, 2 + ((number + i + at) % 2), "Обосновано в тексте проекта и подтверждено планом."))],
        Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
        Recommendations = ["уточнить календарный план"],
        SignedOn = new LocalDate(2026, 4, 3),
    };

    private Application Application() => new()
    {
        Id = "2026-015",
        Applicant = School(1),
        Registration = new() { Number = "15", RegisteredAt = new LocalDateTime(2026, 3, 16, 9, 30) },
        Versions =
        [
            new()
            {
                Number = 1,
                SubmittedAt = new LocalDateTime(2026, 3, 13, 16, 10),
                Theme = "Школьная лаборатория данных",
                RequestedKind = PlatformKind.InnovationPlatform,
                RequestedLevel = RecognitionLevel.Municipal,
            },
        ],
    };

    private Council Council() => new()
    {
        Name = "Экспертный совет по инновационной деятельности",
        Kind = CouncilKind.Expert,
        Authority = Authority,
        Members =
        [
            Member(1, PersonName.Of("Ярцева", "Ольга", "Ивановна"), CouncilRole.Chair), Member(2, PersonName.Of("Абрамов", "Игорь", "Львович"), CouncilRole.Secretary),
            Member(3, PersonName.Of("Егоров", "Лев", "Юрьевич")), Member(4, PersonName.Of("Жуков", "Петр", "Ильич")), Member(5, PersonName.Of("Титов", "Роман", "Олегович")),
        ],
    };

    private OrderFrame Frame() => new() { Issuer = Authority, Place = Name, Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("4")], Signer = Head };

    private InnovationPlatform Platform(int i) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"МИП-{i:000}"),
        Kind = PlatformKind.InnovationPlatform,
        Level = RecognitionLevel.Municipal,
        Holder = School(i),
        Theme = $"Школьная лаборатория данных № {i}",
        Curator = new() { Name = PersonName.Of("Ковалева", "Ирина", "Павловна") },
    };

    private InnovationPlatform Held(int row) => Platform(row).Record(Grant(new()
    {
        ProtocolItem = DocumentReference.Of(RecordKind.Protocol, HeldOn, "3", "1"),
        OrderPoint = DocumentReference.Of(RecordKind.Order, OrderedOn, "112-од", "1"),
        RegisterRow = DocumentReference.Of(RecordKind.Register, OrderedOn, "1", row.ToString(CultureInfo.InvariantCulture)),
    }));

    private static StatusEvent Grant(DecisionChain chain) => new()
    {
        Trigger = PlatformTrigger.Grant,
        EffectiveOn = OrderedOn,
        TermStart = new LocalDate(2026, 9, 1),
        TermEnd = new LocalDate(2029, 8, 31),
        Chain = chain,
    };

    private static CouncilMember Member(int number, PersonName name, CouncilRole role = CouncilRole.Member) =>
        new() { Id = $"Ч-{number}", Person = new() { Name = name }, Role = role };
}
