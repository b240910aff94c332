using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.Plugins.Monitoring;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class AnalyticalNoteExample
{
    private static readonly EvaluationContext Context = new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new LocalDate(2026, 12, 14) };

    public static OfficialDocument Compose() => new AnalyticalNotePlugin().Compose(
        new AnalyticalNote
        {
            Author = Lesnogorsk.MethodicalCenter,
            Title = "по итогам экспертизы инновационных площадок города Лесногорска",
            Examined = "инновационные площадки",
            Period = new(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 14)),
            Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("3")],
            Subjects =
            [
                new() { Addressee = Lesnogorsk.School, Name = "проект «Школьная лаборатория данных»", Reports = [ProjectRules.All.Report(DataLaboratory, Context)], Outcome = DecisionOutcome.Remark },
                new() { Addressee = Lesnogorsk.Kindergarten, Name = "проект «Первые шаги в инженерию»", Reports = [ProjectRules.All.Report(FirstSteps, Context)] },
            ],
            Recommendations = [RuleRecommendation.Of("PYA-1", "связать каждое мероприятие с задачей проекта или исключить его из плана", new LocalDate(2027, 1, 22))],
            DueOn = new LocalDate(2027, 2, 15),
            EffectCheckOn = new LocalDate(2027, 5, 28),
            Controller = Lesnogorsk.Deputy,
            Signer = new() { Position = "Директор", Name = Lesnogorsk.Methodist.Name },
        },
        new CompositionContext { RegistrationNumber = "17", SignedOn = new LocalDate(2026, 12, 18) });

    private static InnovationProject DataLaboratory { get; } = new()
    {
        Id = "П-7",
        Theme = "Школьная лаборатория данных",
        Objectives = [new() { Id = "1", Text = "разработать курс анализа данных" }],
        Stages = [],
        WorkForms = ["мастер-класс", "исследование"],
        Activities =
        [
            new() { Title = "Мастер-класс по датчикам", Form = "мастер-класс", Objectives = ["1"], Nature = NatureOfWork.Innovation },
            new() { Title = "Неделя математики", Form = "исследование", Nature = NatureOfWork.StatutoryDuty },
            new() { Title = "Педагогический совет", Form = "исследование", Nature = NatureOfWork.StatutoryDuty },
        ],
    };

    private static InnovationProject FirstSteps { get; } = new() { Id = "П-2", Theme = "Первые шаги в инженерию", Objectives = [new() { Id = "1", Text = "создать мастерскую" }], Stages = [] };
}
