using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class SessionSummaryExample
{
    public static OfficialDocument Compose() => new SessionSummaryPlugin().Compose(
        new SessionSummary
        {
            Organization = Lesnogorsk.MethodicalCenter,
            Session = new()
            {
                Designation = "стратегическая сессия для руководителей",
                Theme = "Управление качеством образования в городе",
                Period = new(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 20)),
                Mode = EventMode.Mixed,
                Organizers = [Lesnogorsk.MethodicalCenter],
                Participants = [new() { Name = "руководители и их заместители", Count = Headcount.About(60) }],
                Plenary = new() { HeldOn = new LocalDate(2026, 3, 2), Title = "Данные как основание решений" },
                Sections =
                [
                    new()
                    {
                        HeldOn = new LocalDate(2026, 3, 11),
                        Schools = [new() { School = Lesnogorsk.School, Presentation = "представление опыта", KnownFor = ["школьная лаборатория данных"] }],
                    },
                    new() { HeldOn = new LocalDate(2026, 3, 20), Remarks = ["На секции подведены итоги сессии."] },
                ],
                ActsStudied = [LegalActs.Education],
                KeyResults =
                [
                    new()
                    {
                        Text = "приоритетами города названы",
                        NotedBy = ["участники"],
                        ExpectedByYear = 2027,
                        Items = ["единая система показателей", "методическое сопровождение управленческих команд"],
                    },
                ],
            },
            Signer = Lesnogorsk.Methodist,
        },
        new CompositionContext { RegistrationNumber = "5", SignedOn = new LocalDate(2026, 3, 23) });
}
