using System.Collections.Immutable;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Orders;

/// <summary>A roadmap of five rows, approved and revised once before; the second revision is the one that an order makes.</summary>
internal static class RoadmapCases
{
    public const string Ground = ", на основании протокола от 28 мая 2029 г. № 2 (вопрос\u00A03), в связи с переносом сроков ремонта";

    public static Roadmap Approved { get; } = new()
    {
        Id = "ДК-7",
        Title = "Дорожная карта проекта «Школьная лаборатория данных»",
        Approval = DocumentReference.Of(RecordKind.Order, new LocalDate(2028, 9, 14), "212-од"),
        Baseline = new()
        {
            Rows =
            [
                new() { Number = "1", Section = "Организация", Measure = "Создать рабочую группу", Responsible = "Директор", Result = RoadmapResult.Of(RecordKind.Order), Due = RoadmapDue.On(new LocalDate(2028, 9, 29)) },
                new() { Number = "2", Section = "Организация", Measure = "Оборудовать лабораторию", Responsible = "Заместитель директора", Due = RoadmapDue.InQuarter(2029, 1) },
                new() { Number = "3", Section = "Организация", Measure = "Провести анкетирование родителей", Responsible = "Классные руководители", Result = "справка", Due = RoadmapDue.In(new YearMonth(2029, 2)) },
                new() { Number = "4", Section = "Диагностика", Measure = "Провести диагностику", Responsible = "Учителя", Result = "отчет", Due = RoadmapDue.WithinSchoolYear(2028) },
                new() { Number = "5", Section = "Диагностика", Measure = "Обобщить опыт", Due = RoadmapDue.WithinYear(2029) },
            ],
        },
        Revisions =
        [
            new() { Number = 1, Basis = RevisionBasis.Order, Reference = DocumentReference.Of(RecordKind.Order, new LocalDate(2029, 1, 15), "9-од"), Date = new LocalDate(2029, 1, 15), Changes = [RoadmapChange.Reassign("1", "Директор школы")] },
        ],
    };

    public static Roadmap Amended { get; } = Revised(
        RoadmapChange.Move("2", RoadmapDue.In(new YearMonth(2029, 8))),
        RoadmapChange.Expect("2", "акт готовности"),
        RoadmapChange.Move("2", RoadmapDue.On(new LocalDate(2029, 8, 25))),
        RoadmapChange.Cancel("3"),
        RoadmapChange.Reassign("4", "Учителя информатики"),
        RoadmapChange.Reword(new() { Number = "5", Section = "Диагностика", Measure = "Обобщить опыт и издать сборник", Responsible = "Методический центр", Due = RoadmapDue.WithinYear(2029) }),
        RoadmapChange.Add(Row("6")),
        RoadmapChange.Add(Row("7")));

    public static Roadmap Revised(params ImmutableArray<RoadmapChange> changes) => Approved.Revise(new()
    {
        Number = 2,
        Basis = RevisionBasis.Protocol,
        Reference = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2029, 5, 28), "2", "3"),
        Date = new LocalDate(2029, 6, 1),
        Reason = "перенос сроков ремонта",
        Changes = changes,
    });

    public static RoadmapItem Row(string number) => new()
    {
        Number = number,
        Section = "Распространение",
        Measure = $"Провести открытый урок № {number}",
        Responsible = "МКУ «Методический центр»",
        Result = "сборник материалов",
        Due = RoadmapDue.Between(new LocalDate(2029, 9, 3), new LocalDate(2029, 10, 12)),
    };
}
