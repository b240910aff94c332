using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Plugins.Meetings;
using NodaTime;

namespace Gallery.Examples;

public static class MeetingMinutesExample
{
    public static OfficialDocument Compose() => new MeetingMinutesPlugin().Compose(
        new MeetingMinutes
        {
            Organization = Lesnogorsk.Authority,
            Meeting = Meeting,
            Place = "г. Лесногорск",
            Presiding = Lesnogorsk.Deputy,
            Secretary = new() { Position = "методист", Name = PersonName.Of("Ёлкина", "Вера", "Олеговна") },
            Present = [PersonOf(Lesnogorsk.SchoolHead), PersonOf(Lesnogorsk.Methodist)],
            Questions = [Results, Corrections],
            Corrections =
            [
                new() { Organization = Lesnogorsk.School, Change = "срок пункта 2.3 перенесен на сентябрь 2026 года", Reason = "поставка оборудования задержана" },
            ],
            Instructions =
            [
                new() { Executor = Lesnogorsk.Methodist, Action = "обобщить опыт площадок и подготовить сборник", DueOn = new LocalDate(2026, 6, 15) },
                // A term in working days: the minutes print its last day, past the May holidays.
                new() { Executors = "руководители муниципальных инновационных площадок", Action = "представить скорректированные дорожные карты", Term = Term.WorkingDays(5), Controller = Lesnogorsk.Methodist },
            ],
            Controller = Lesnogorsk.Deputy,
        },
        new CompositionContext { RegistrationNumber = "7" });

    private static Meeting Meeting { get; } = new()
    {
        Designation = "рабочее совещание муниципальных инновационных площадок",
        HeldOn = new LocalDate(2026, 4, 27),
        Mode = EventMode.VideoConference,
        ConferencePlatform = "Сферум",
        Participants = ["руководители муниципальных инновационных площадок"],
        Conclusions =
        [
            "Площадки выполнили планы второго полугодия",
            new()
            {
                Text = "Результаты работы выражаются",
                Items =
                [
                    new() { Text = "в появлении новых кружков", Dimension = OutcomeDimension.NewCircles, Examples = ["Робототехника", "Экология города"], HasMoreExamples = true },
                    new() { Text = "в повышении профессионального мастерства педагогов", Dimension = OutcomeDimension.TeacherMastery },
                ],
            },
        ],
    };

    private static MeetingQuestion Results { get; } = new()
    {
        Title = "О результатах реализации дорожных карт за второе полугодие",
        Heard = ["Ковалева И.П. – о выполнении дорожных карт"],
        Discussed = ["Журавлева М.С. – о работе школьной лаборатории данных"],
        Decided = ["принять информацию к сведению", "признать планы второго полугодия выполненными"],
    };

    private static MeetingQuestion Corrections { get; } = new()
    {
        Title = "О корректировке дорожных карт",
        Heard = ["Журавлева М.С. – о переносе срока"],
        Decided = ["согласовать корректировки"],
    };

    private static Person PersonOf(Official official) => new() { Name = official.Name, Position = official.Position };
}
