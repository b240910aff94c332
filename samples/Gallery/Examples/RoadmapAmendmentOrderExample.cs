using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;

namespace Gallery.Examples;

public static class RoadmapAmendmentOrderExample
{
    public static OfficialDocument Compose() => new RoadmapAmendmentOrderPlugin().Compose(
        new RoadmapAmendmentOrder
        {
            Frame = new() { Issuer = Lesnogorsk.Authority, Place = "г. Лесногорск", Controller = Lesnogorsk.Deputy, Signer = Lesnogorsk.Head },
            Roadmap = Roadmap.Revise(new()
            {
                Number = 1,
                Basis = RevisionBasis.Protocol,
                Reference = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2027, 1, 20), "1", "2"),
                Date = new LocalDate(2027, 2, 1),
                Changes =
                [
                    RoadmapChange.Move("2", RoadmapDue.On(new LocalDate(2027, 4, 30))),
                    RoadmapChange.Cancel("3"),
                    RoadmapChange.Add(new()
                    {
                        Number = "5",
                        Measure = "Провести открытый урок для учителей города",
                        Responsible = "Методический центр",
                        Result = "сборник материалов",
                        Due = RoadmapDue.In(new YearMonth(2027, 5)),
                    }),
                ],
            }),
            Grounds = [DocumentReference.Of(RecordKind.Report, new LocalDate(2027, 1, 14), "2")],
        },
        new() { RegistrationNumber = "18-од", SignedOn = new LocalDate(2027, 1, 27) });

    private static Roadmap Roadmap { get; } = new()
    {
        Id = "ДК-7",
        Title = "Дорожная карта проекта «Школьная лаборатория данных»",
        Approval = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 9, 14), "212-од"),
        Baseline = new()
        {
            Rows =
            [
                new() { Number = "1", Measure = "Создать рабочую группу", Responsible = "Директор школы", Result = "приказ о составе группы", Due = RoadmapDue.On(new LocalDate(2026, 9, 30)) },
                new() { Number = "2", Measure = "Оборудовать лабораторию", Responsible = "Заместитель директора", Result = "акт готовности", Due = RoadmapDue.On(new LocalDate(2027, 1, 29)) },
                new() { Number = "3", Measure = "Провести анкетирование родителей", Responsible = "Классные руководители", Result = "справка", Due = RoadmapDue.In(new YearMonth(2027, 2)) },
                new() { Number = "4", Measure = "Провести диагностику навыков работы с данными", Responsible = "Учителя информатики", Result = "аналитическая справка", Due = RoadmapDue.InQuarter(2027, 2) },
            ],
        },
        Revisions = [],
    };
}
