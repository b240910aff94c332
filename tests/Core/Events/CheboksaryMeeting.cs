using InnovationDomain.Calendars;
using InnovationDomain.Events;
using NodaTime;

namespace InnovationDomain.Tests.Events;

/// <summary>The meeting of the municipal innovation platforms of 21 December 2023, as facts.</summary>
internal static class CheboksaryMeeting
{
    private static readonly StatedSchoolPeriod FirstHalf = new() { Year = SchoolYear.Starting(2023), Half = 1 };

    public static Meeting Facts { get; } = new()
    {
        Designation = "рабочее совещание с образовательными организациями — Муниципальными инновационными площадками",
        Headline = "Муниципальные инновационные площадки продолжают свою активную деятельность",
        HeldOn = new EventDate { Date = new LocalDate(2023, 12, 21), YearInferredFrom = "итоги первого полугодия 2023-2024 учебного года" },
        Mode = EventMode.VideoConference,
        ConferencePlatform = "Сферум",
        Project = new FrameworkProject { Name = "Город – среда развития образования", Level = FrameworkLevel.City, YearsRun = 3 },
        Participants = ["образовательные организации — Муниципальные инновационные площадки"],
        Topics =
        [
            new() { Text = "результаты реализации дорожных карт проектов", Period = FirstHalf },
            "проблемные вопросы",
            new() { Text = "задачи", Treatment = TopicTreatment.Updated, Period = FirstHalf with { Half = 2 } },
            new() { Text = "планы на будущее", Treatment = TopicTreatment.Told, By = "представители Муниципальных инновационных площадок" },
            new()
            {
                Text = "внесенные корректировки в дорожные карты своих проектов",
                Treatment = TopicTreatment.Told,
                By = "представители Муниципальных инновационных площадок",
                AnnouncesRoadmapCorrections = true,
            },
        ],
        Conclusions =
        [
            "Деятельность инновационных площадок продолжает развиваться на новом качественном уровне и имеет высокую эффективность",
            new()
            {
                Text = "Результаты этой деятельности выражаются",
                Items =
                [
                    new() { Dimension = OutcomeDimension.InstitutionQuality, Text = "в качественных изменениях, которые происходят в образовательных учреждениях" },
                    new() { Dimension = OutcomeDimension.DevelopingConditions, Text = "в новых развивающих условиях, которые создаются в детских садах и школах, а также учреждениях дополнительного образования" },
                    new()
                    {
                        Dimension = OutcomeDimension.NewCircles,
                        Text = "в появлении новых кружков, которые интересны современным детям",
                        Examples = ["Искусственный интеллект", "Беспилотные летательные аппараты", "Экспериментальные лаборатории по химии, биологии"],
                        HasMoreExamples = true,
                    },
                    new()
                    {
                        Dimension = OutcomeDimension.ChildrenInterest,
                        Text = "в росте увлеченности детей определенными занятиями и развитии у них стойкого интереса к направлениям, которые могут стать определяющими при выборе профессии",
                        Examples = ["медицина", "техника", "it-технологии"],
                        HasMoreExamples = true,
                    },
                    new() { Dimension = OutcomeDimension.StudentSuccess, Text = "в успехах, которые достигают ученики и воспитанники" },
                    new() { Dimension = OutcomeDimension.ParentSatisfaction, Text = "удовлетворенности родителей" },
                    new() { Dimension = OutcomeDimension.WorkQuality, Text = "качестве проводимой работы" },
                    new() { Dimension = OutcomeDimension.TeacherMastery, Text = "повышении профессионального мастерства педагогов" },
                    new() { Dimension = OutcomeDimension.NetworkInteraction, Text = "развитии сетевого взаимодействия между образовательными организациями, вузами и предприятиями" },
                    new() { Dimension = OutcomeDimension.ContestParticipation, Text = "в активном участии учеников и педагогов в конкурсах разных уровней" },
                ],
            },
        ],
        ClosingStatements =
        [
            "После трех лет реализации общегородского проекта можно с уверенностью сказать, что благодаря активной деятельности Муниципальных инновационных площадок столичное образование активно развивается, а участники проекта ищут новые направления, идеи и партнеров для дальнейшего перспективного развития.",
        ],
    };
}
