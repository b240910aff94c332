using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Plugins.Resolutions;
using NodaTime;

namespace Gallery.Examples;

public static class FestivalResolutionExample
{
    public static OfficialDocument Compose() => new FestivalResolutionPlugin().Compose(
        new Festival
        {
            Name = "Точка опоры",
            Designation = "фестиваль муниципальных инновационных площадок",
            HeldOn = new LocalDate(2027, 4, 22),
            Place = "г. Лесногорск",
            Organizers = [Lesnogorsk.Authority],
            Participants = ["члены экспертного совета", "руководители и педагоги площадок"],
            Objectives = ["представление результатов инновационных площадок", "распространение опыта в школах и детских садах города"],
            RecommendationsPurpose = "распространение опыта инновационных площадок",
            Recommendations =
            [
                new()
                {
                    Addressee = Lesnogorsk.MethodicalCenter,
                    Items =
                    [
                        Recommendation.Of("подготовить сборник материалов фестиваля", new LocalDate(2027, 6, 15)),
                        Recommendation.Of("организовать экспертизу новых заявок", new LocalDate(2027, 5, 14)),
                    ],
                },
                new()
                {
                    Addressee = "руководители инновационных площадок",
                    SharedTask = "учесть замечания экспертного совета",
                    Items = ["отсутствие инструментария для измерения результатов", "эпизодическое проведение мероприятий"],
                },
            ],
            Signatories =
            [
                new Official { Position = "Председатель оргкомитета", Name = Lesnogorsk.Deputy.Name },
                new Official { Position = "Секретарь оргкомитета", Name = Lesnogorsk.Methodist.Name },
            ],
        },
        CompositionContext.Unregistered);
}
