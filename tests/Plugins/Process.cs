using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests;

/// <summary>One process from the application to the register, with made-up schools and persons.</summary>
internal static class Process
{
    public static readonly LocalDate HeldOn = new(2026, 4, 20);

    public static readonly LocalDate OrderedOn = new(2026, 5, 12);

    public static readonly CompositionContext Ordered = new() { RegistrationNumber = "112-од", SignedOn = OrderedOn };

    public static readonly VotingRules Voting = RegulationProfiles.SampleMunicipal.Voting!.At(HeldOn)!.Value;

    public static readonly Organization Authority = new() { Name = "Управление образования администрации города Лесногорска", ShortName = "Управление образования" };

    public static readonly Organization School = new() { Name = "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5»", ShortName = "МБОУ «Средняя школа № 5»" };

    public static readonly Official Head = new() { Position = "Начальник", Name = PersonName.Of("Соколов", "Андрей", "Викторович") };

    public static readonly Official Deputy = new() { Position = "Заместитель начальника", Name = PersonName.Of("Петрова", "Наталья", "Владимировна") };

    public static readonly Official Methodist = new()
    {
        Position = Position.Of("директор", new Organization { Name = "Муниципальное казенное учреждение «Методический центр»", ShortName = "МКУ «Методический центр»" }),
        Name = PersonName.Of("Ковалева", "Ирина", "Павловна"),
    };

    public static readonly Application Application = new()
    {
        Id = "2026-015",
        Applicant = School,
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

    public static readonly ExpertRubric Rubric = RegulationProfiles.SampleMunicipal.Rubric!.At(HeldOn)!.Value;

    public static readonly ImmutableArray<Expert> Experts =
    [
        new() { Id = "Э-1", Person = new() { Name = PersonName.Of("Орлова", "Анна", "Сергеевна"), AcademicDegree = "кандидат педагогических наук" } },
        new() { Id = "Э-2", Person = new() { Name = PersonName.Of("Бондаренко", "Олег", "Петрович") } },
        new() { Id = "Э-3", Person = new() { Name = PersonName.Of("Цой", "Мария") } },
    ];

    public static OrderFrame Frame { get; } = new()
    {
        Issuer = Authority,
        Place = "г. Лесногорск",
        Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("4")],
        Instructions =
        [
            OrderInstruction.To(
                Methodist,
                OrderTask.Of("организовать методическое сопровождение площадок"),
                OrderTask.Of("назначить кураторов", new LocalDate(2026, 9, 1))),
            OrderInstruction.To("руководители организаций, указанных в перечне", OrderTask.Of("представить дорожные карты", new LocalDate(2026, 9, 15))),
        ],
        Controller = Deputy,
        Signer = Head,
    };

    public static Council Council { get; } = new()
    {
        Name = "Экспертный совет по инновационной деятельности",
        Kind = CouncilKind.Expert,
        Authority = Authority,
        Members =
        [
            Member(1, PersonName.Of("Ярцева", "Ольга", "Ивановна"), CouncilRole.Chair), Member(2, PersonName.Of("Абрамов", "Игорь", "Львович"), CouncilRole.Secretary),
            Member(3, PersonName.Of("Ёлкина", "Вера", "Олеговна")), Member(4, PersonName.Of("Жуков", "Петр", "Ильич")), Member(5, PersonName.Of("Егоров", "Лев", "Юрьевич")),
            Member(6, PersonName.Of("Ким", "Елена", "Андреевна")), Member(7, PersonName.Of("Титов", "Роман", "Олегович")),
        ],
    };

    public static CouncilSitting Sitting { get; } = SittingOf(
        new ProtocolItem
        {
            Number = 1,
            Question = "О ходе приема заявок",
            Heard = ["Абрамова И.Л. – о поступивших заявках"],
            Decided = ["принять информацию к сведению"],
            Decision = CouncilDecisionKind.TakeNote,
            Votes = new() { For = 5 },
        },
        new ProtocolItem
        {
            Number = 2,
            Question = "О присвоении статуса муниципальной инновационной площадки",
            SubjectKey = "2026-015",
            Heard = ["Абрамова И.Л. – о результатах экспертизы заявки № 15"],
            Spoke = ["Жуков П.И. – поддержал заявку"],
            Decided = ["рекомендовать присвоить статус МБОУ «Средняя школа № 5» на три года", "направить выписку в Управление образования"],
            Decision = CouncilDecisionKind.Recognize,
            Votes = new() { For = 4 },
            Recusals = [new() { Member = "Ч-3", Reason = "научный руководитель проекта" }],
        });

    public static CouncilProtocol Protocol { get; } = new() { Sitting = Sitting, Voting = Voting };

    public static ConsolidatedConclusion Conclusion { get; } = Consolidate([[3, 2, 3, 2, 2, 1, 3, 2], [2, 2, 2, 3, 2, 2, 2, 2], [3, 3, 2, 2, 3, 2, 2, 1]]);

    public static PanelConclusion PanelConclusion { get; } = new()
    {
        Conclusion = Conclusion,
        Application = Application,
        Organization = Authority,
        Experts = Experts,
        Signer = new() { Position = "Председатель экспертной комиссии", Name = PersonName.Of("Ярцева", "Ольга", "Ивановна") },
    };

    public static SheetConclusion SheetConclusion { get; } = new()
    {
        Sheet = Conclusion.Panel.Sheets[0],
        Application = Application,
        Expert = Experts[0],
        Organization = Authority,
        Statement = Conclusion.Panel.Statements[0],
    };

    public static StatusOrder Recognition { get; } = new() { Frame = Frame, Sitting = Sitting, Voting = Voting, Decisions = [Grant(Platform("МИП-7"))] };

    public static StatusOrder Extension { get; } = OrderOn(new()
    {
        Trigger = PlatformTrigger.Extension,
        EffectiveOn = new LocalDate(2029, 6, 1),
        TermEnd = new LocalDate(2031, 8, 31),
        Chain = new()
        {
            Application = DocumentReference.Of(RecordKind.Report, new LocalDate(2029, 5, 3), "2"),
            ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2029, 5, 20), "2", "1"),
        },
    });

    public static StatusOrder Termination { get; } = OrderOn(new()
    {
        Trigger = PlatformTrigger.EarlyTermination,
        EffectiveOn = new LocalDate(2029, 6, 1),
        Ground = TerminationGround.ReportNotDelivered,
        Chain = new() { ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2029, 5, 20), "2", "1") },
    });

    public static ExpertiseOrder Expertise { get; } = new()
    {
        Frame = new()
        {
            Issuer = Authority,
            Basis = Frame.Basis,
            Instructions = [OrderInstruction.To(Methodist, OrderTask.Of("представить сводные экспертные заключения", new LocalDate(2026, 4, 8)))],
            Controller = Deputy,
            Signer = Head,
        },
        Period = new(new LocalDate(2026, 3, 23), new LocalDate(2026, 4, 3)),
        Panels = [Conclusion.Panel],
        Applications = [Application],
        Experts = Experts,
    };

    public static CompositionContext Later { get; } = new() { RegistrationNumber = "90-од", SignedOn = new LocalDate(2029, 6, 1) };

    public static ProtocolExtract Extract { get; } = new() { Protocol = Protocol, ItemNumber = 2, Certifier = Deputy, CertifiedOn = new LocalDate(2026, 4, 22) };

    /// <summary>Platforms of two kinds, a group and long names among their holders.</summary>
    public static ImmutableArray<InnovationPlatform> Many(int count) =>
    [
        .. Enumerable.Range(1, count).Select(i => new InnovationPlatform
        {
            Id = $"П-{i:000}",
            Kind = i % 3 == 0 ? PlatformKind.ResourceCenter : PlatformKind.InnovationPlatform,
            Level = RecognitionLevel.Municipal,
            Holder = Holder(i),
            Theme = $"Тема № {i}",
            ScientificSupervisor = i % 2 == 0 ? new() { Name = PersonName.Of("Орлова", "Анна", "Сергеевна"), AcademicDegree = "доктор педагогических наук, профессор" } : null,
            Curator = new() { Name = PersonName.Of("Ковалева", "Ирина", "Павловна") },
        }),
    ];

    public static StatusDecision Grant(InnovationPlatform platform) => new(platform, new()
    {
        Trigger = PlatformTrigger.Grant,
        EffectiveOn = OrderedOn,
        TermStart = new LocalDate(2026, 9, 1),
        TermEnd = new LocalDate(2029, 8, 31),
        Chain = new()
        {
            Application = DocumentReference.Of(RecordKind.Application, new LocalDate(2026, 3, 16), "15"),
            Conclusion = DocumentReference.Of(RecordKind.ConsolidatedConclusion, new LocalDate(2026, 4, 6), "4"),
            ProtocolItem = DocumentReference.Of(RecordKind.Protocol, HeldOn, "3", "2"),
        },
    });

    /// <summary>A platform whose status was given by the order of <see cref="OrderedOn"/>.</summary>
    public static InnovationPlatform Held(InnovationPlatform platform, string row) => platform.Record(new()
    {
        Trigger = PlatformTrigger.Grant,
        EffectiveOn = OrderedOn,
        TermStart = new LocalDate(2026, 9, 1),
        TermEnd = new LocalDate(2029, 8, 31),
        Chain = new()
        {
            Application = DocumentReference.Of(RecordKind.Application, new LocalDate(2026, 3, 16), "15"),
            ProtocolItem = DocumentReference.Of(RecordKind.Protocol, HeldOn, "3", "2"),
            OrderPoint = DocumentReference.Of(RecordKind.Order, OrderedOn, "112-од", "1"),
            RegisterRow = DocumentReference.Of(RecordKind.Register, OrderedOn, "1", row),
        },
    });

    public static InnovationPlatform Platform(string id) => new()
    {
        Id = id,
        Kind = PlatformKind.InnovationPlatform,
        Level = RecognitionLevel.Municipal,
        Holder = School,
        Theme = "Школьная лаборатория данных",
        Curator = new() { Name = PersonName.Of("Ковалева", "Ирина", "Павловна") },
    };

    public static RegisterOfDay Register(int count) => new()
    {
        Keeper = Authority,
        Register = new() { Platforms = [.. Many(count).Select((platform, i) => Held(platform, $"{i + 1}"))] },
        Day = new LocalDate(2026, 9, 1),
        Signer = Head,
    };

    public static CouncilSitting SittingOf(params ImmutableArray<ProtocolItem> items) => new()
    {
        Council = Council,
        ProtocolNumber = "3",
        HeldOn = HeldOn,
        Place = "г. Лесногорск",
        Form = SittingForm.InPerson,
        Present = [.. Council.Members.Take(5).Select(member => member.Id)],
        Invited = ["Ковалева И.П., директор МКУ «Методический центр»"],
        Items = items,
        SignedBy = ["Ч-1", "Ч-2"],
    };

    public static ConsolidatedConclusion Consolidate(int[][] marks)
    {
        Id<Expert>[] keys = [.. Enumerable.Range(1, marks.Length).Select(i => (Id<Expert>)$"Э-{i}")];
        return ConsolidatedConclusion.Of(
            new()
            {
                Subject = Application.Id,
                Round = "весна 2026",
                Rubric = Rubric,
                Experts = [.. keys],
                Statements = [.. keys.Select(expert => new ConflictStatement { Expert = expert, Round = "весна 2026", StatedOn = new LocalDate(2026, 3, 20) })],
                Sheets =
                [
                    .. keys.Zip(marks, (expert, points) => new ExpertSheet
                    {
                        Id = $"Лист {expert}",
                        Expert = expert,
                        Subject = Application.Id,
                        Rubric = Rubric,
                        Marks = [.. Rubric.Criteria.Zip(points, (criterion, point) => CriterionMark.Of(criterion.Id, point, "Обосновано в тексте проекта и подтверждено планом."))],
                        Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
                        Remarks = ["не указан срок внедрения второго этапа"],
                        Recommendations = ["уточнить календарный план"],
                        SignedOn = new LocalDate(2026, 4, 3),
                    }),
                ],
            },
            RegulationProfiles.SampleMunicipal.Expertise!.At(HeldOn)!.Value);
    }

    private static StatusOrder OrderOn(StatusEvent decided) => new()
    {
        Frame = new() { Issuer = Authority, Place = "г. Лесногорск", Basis = Frame.Basis, Signer = Head },
        Decisions = [new(Held(Platform("МИП-7"), "7"), decided)],
    };

    private static Holder Holder(int i) => i % 5 == 0
        ? new OrganizationGroup { Name = NounPhrase.Of("сетевое сообщество «Точка опоры»"), Members = [School, new() { Name = "МБДОУ «Детский сад № 12»" }] }
        : i % 4 == 0
            ? new Organization { Name = "Муниципальное автономное общеобразовательное учреждение «Лицей с углубленным изучением отдельных предметов естественно-научного и технологического профилей имени дважды Героя Советского Союза летчика-космонавта» города Лесногорска" }
            : new Organization { Name = $"МБОУ «Средняя школа № {i}»" };

    private static CouncilMember Member(int number, PersonName name, CouncilRole role = CouncilRole.Member) =>
        new() { Id = $"Ч-{number}", Person = new() { Name = name }, Role = role };
}
