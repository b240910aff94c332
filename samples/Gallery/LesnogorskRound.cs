using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery;

/// <summary>The round of applications of spring 2026 in the made-up town: from the application to the sitting of the expert council.</summary>
public static class LesnogorskRound
{
    private const string Round = "весна 2026";

    private static readonly string[] Justifications =
    [
        "Тема отвечает муниципальной программе развития образования.",
        "Подход применяется в школах города впервые.",
        "Цель измерима, задачи с ней согласованы.",
        "Сроки и ответственные указаны, продукты названы.",
        "Команда сформирована, оборудование имеется.",
        "Инструментарий описан для двух задач из трех.",
        "Назначены две сетевые школы и четыре открытых занятия.",
        "Риски названы, меры по ним приведены не для всех.",
    ];

    public static Application Application { get; } = new()
    {
        Id = "2026-015",
        Applicant = Lesnogorsk.School,
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

    public static ImmutableArray<Expert> Experts { get; } =
    [
        new() { Id = "Э-1", Person = new() { Name = PersonName.Of("Орлова", "Анна", "Сергеевна"), AcademicDegree = "кандидат педагогических наук" } },
        new() { Id = "Э-2", Person = new() { Name = PersonName.Of("Бондаренко", "Олег", "Петрович"), AcademicDegree = "кандидат психологических наук" } },
        new() { Id = "Э-3", Person = new() { Name = PersonName.Of("Никитина", "Мария", "Львовна"), AcademicDegree = "доктор педагогических наук" } },
    ];

    public static ExpertPanel Panel { get; } = PanelOf(
        ("Э-1", [3, 2, 3, 2, 2, 1, 3, 2]),
        ("Э-2", [3, 2, 2, 3, 2, 2, 3, 1]),
        ("Э-3", [3, 3, 3, 2, 2, 2, 2, 1]));

    public static ConsolidatedConclusion Conclusion { get; } =
        ConsolidatedConclusion.Of(Panel, RegulationProfiles.SampleMunicipal.Expertise!.At(new LocalDate(2026, 4, 6))!.Value);

    public static VotingRules Voting { get; } = RegulationProfiles.SampleMunicipal.Voting!.At(new LocalDate(2026, 4, 20))!.Value;

    public static Council Council { get; } = new()
    {
        Name = "Экспертный совет по инновационной деятельности",
        Kind = CouncilKind.Expert,
        Authority = Lesnogorsk.Authority,
        Members =
        [
            Member("Ч-1", PersonName.Of("Ярцева", "Ольга", "Ивановна"), CouncilRole.Chair),
            Member("Ч-2", PersonName.Of("Абрамов", "Игорь", "Львович"), CouncilRole.Secretary),
            Member("Ч-3", PersonName.Of("Савельева", "Вера", "Олеговна")),
            Member("Ч-4", PersonName.Of("Жуков", "Петр", "Ильич")),
            Member("Ч-5", PersonName.Of("Егоров", "Лев", "Юрьевич")),
            Member("Ч-6", PersonName.Of("Ким", "Елена", "Андреевна")),
            Member("Ч-7", PersonName.Of("Титов", "Роман", "Олегович")),
        ],
    };

    public static CouncilSitting Sitting { get; } = new()
    {
        Council = Council,
        ProtocolNumber = "3",
        HeldOn = new LocalDate(2026, 4, 20),
        Place = "г. Лесногорск",
        Form = SittingForm.InPerson,
        Present = ["Ч-1", "Ч-2", "Ч-3", "Ч-4", "Ч-5"],
        Invited = ["Ковалева И.П., директор МКУ «Методический центр»"],
        Items =
        [
            new()
            {
                Number = 1,
                Question = "О ходе приема заявок",
                Heard = ["Абрамова И.Л. – о поступивших заявках"],
                Decided = ["принять информацию к сведению", "разместить сведения о заявках на официальном сайте"],
                Decision = CouncilDecisionKind.TakeNote,
                Votes = new() { For = 5 },
            },
            new()
            {
                Number = 2,
                Question = "О присвоении статуса муниципальной инновационной площадки",
                SubjectKey = Application.Id.ToString(),
                Heard = ["Абрамова И.Л. – о результатах экспертизы заявки № 15"],
                Spoke = ["Жуков П.И. – поддержал заявку"],
                Decided = ["рекомендовать присвоить статус на три года", "направить выписку из протокола в Управление образования"],
                Decision = CouncilDecisionKind.Recognize,
                Votes = new() { For = 4 },
                Recusals = [new() { Member = "Ч-3", Reason = "научный руководитель проекта" }],
            },
        ],
        SignedBy = ["Ч-1", "Ч-2"],
    };

    private static CouncilMember Member(string id, PersonName name, CouncilRole role = CouncilRole.Member) =>
        new() { Id = id, Person = new() { Name = name }, Role = role };

    private static ExpertPanel PanelOf(params (string Expert, int[] Points)[] sheets)
    {
        ExpertRubric rubric = RegulationProfiles.SampleMunicipal.Rubric!.At(new LocalDate(2026, 4, 3))!.Value;
        return new()
        {
            Subject = Application.Id,
            Round = Round,
            Rubric = rubric,
            Experts = [.. Experts.Select(expert => expert.Id)],
            Statements = [.. Experts.Select(expert => new ConflictStatement { Expert = expert.Id, Round = Round, StatedOn = new LocalDate(2026, 3, 20) })],
            Sheets =
            [
                .. sheets.Select(sheet => new ExpertSheet
                {
                    Id = $"Лист {sheet.Expert}",
                    Expert = sheet.Expert,
                    Subject = Application.Id,
                    Rubric = rubric,
                    Marks = [.. rubric.Criteria.Select((criterion, i) => CriterionMark.Of(criterion.Id, sheet.Points[i], Justifications[i]))],
                    Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
                    Remarks = ["инструментарий измерения не охватывает третью задачу проекта"],
                    Recommendations = ["дополнить календарный план диагностикой по третьей задаче"],
                    SignedOn = new LocalDate(2026, 4, 3),
                }),
            ],
        };
    }
}
