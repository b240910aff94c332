using System.Collections.Immutable;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;

namespace Gallery;

/// <summary>A platform of the made-up town: what it is to do, what it has done, what it reported.</summary>
public static class DataLaboratory
{
    private static readonly IndicatorDefinition Covered = new()
    {
        Id = "П-1", Name = "Доля обучающихся 7–9 классов, выполнивших проект на данных", Unit = IndicatorUnit.Percent, Direction = IndicatorDirection.MoreIsBetter,
    };

    private static readonly IndicatorDefinition Trained = new()
    {
        Id = "П-2", Name = "Численность педагогов, обученных анализу данных", Unit = IndicatorUnit.Persons, Direction = IndicatorDirection.MoreIsBetter,
    };

    private static readonly IndicatorDefinition Programmes = new()
    {
        Id = "П-3", Name = "Количество программ внеурочной деятельности, разработанных площадкой", Unit = IndicatorUnit.Units, Direction = IndicatorDirection.MoreIsBetter,
    };

    public static InnovationPlatform Platform { get; } = new InnovationPlatform
    {
        Id = "МИП-7",
        Kind = PlatformKind.InnovationPlatform,
        Level = RecognitionLevel.Municipal,
        Holder = Lesnogorsk.School,
        Theme = "Школьная лаборатория данных",
        Project = "ПР-7",
        Curator = new() { Name = Lesnogorsk.Methodist.Name, Position = Lesnogorsk.Methodist.Position },
    }.Record(new()
    {
        Trigger = PlatformTrigger.Grant,
        EffectiveOn = new LocalDate(2026, 5, 12),
        TermStart = new LocalDate(2026, 9, 1),
        TermEnd = new LocalDate(2029, 8, 31),
        Chain = new() { OrderPoint = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 5, 12), "112-од", "1") },
    });

    public static InnovationProject Project { get; } = new()
    {
        Id = "ПР-7",
        Theme = "Школьная лаборатория данных",
        Goal = "Создать в школе лабораторию, в которой обучающиеся проводят исследования на открытых данных",
        Objectives =
        [
            new() { Id = "З-1", Text = "Разработать программы внеурочной деятельности по анализу данных" },
            new() { Id = "З-2", Text = "Подготовить педагогов к руководству исследованиями" },
        ],
        Stages =
        [
            new() { Number = 1, Name = "Подготовительный", Start = new LocalDate(2026, 9, 1), End = new LocalDate(2027, 5, 31) },
            new() { Number = 2, Name = "Основной", Start = new LocalDate(2027, 6, 1), End = new LocalDate(2028, 12, 31) },
            new() { Number = 3, Name = "Обобщающий", Start = new LocalDate(2029, 1, 1), End = new LocalDate(2029, 8, 31) },
        ],
    };

    public static Roadmap Roadmap { get; } = new()
    {
        Id = "ДК-7",
        Project = "ПР-7",
        Approval = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 9, 7), "141-од"),
        Baseline = new()
        {
            Rows =
            [
                Row("1", 1, "Назначение ответственных за реализацию проекта, создание рабочей группы", "директор", RoadmapResult.Of(RecordKind.Order, "о рабочей группе"), RoadmapDue.On(new LocalDate(2026, 9, 15))),
                Row("2", 1, "Обучение педагогов анализу данных", "заместитель директора по УВР", "удостоверения о повышении квалификации", RoadmapDue.Between(new LocalDate(2026, 10, 1), new LocalDate(2026, 12, 31))),
                Row("3", 1, "Разработка программы внеурочной деятельности «Открытые данные»", "рабочая группа", "программа, принятая педагогическим советом", RoadmapDue.In(new YearMonth(2026, 12))),
                Row("4", 1, "Оснащение лаборатории", "заместитель директора по АХЧ", RoadmapResult.Of(RecordKind.Order, "о вводе лаборатории в действие"), RoadmapDue.InQuarter(2027, 1)),
                Row("5", 2, "Апробация программы в 7–9 классах", "учителя информатики", "отчет об апробации", RoadmapDue.WithinSchoolYear(2027)),
                Row("6", 2, "Городская конференция «Данные и решения»", "рабочая группа", "сборник материалов", RoadmapDue.On(new LocalDate(2028, 4, 20))),
                Row("7", 3, "Обобщение опыта, подготовка методических рекомендаций", "рабочая группа, научный руководитель", "методические рекомендации", RoadmapDue.On(new LocalDate(2029, 5, 31))),
            ],
        },
        Revisions =
        [
            new()
            {
                Number = 1,
                Basis = RevisionBasis.Order,
                Reference = DocumentReference.Of(RecordKind.Order, new LocalDate(2027, 1, 18), "9-од"),
                Date = new LocalDate(2027, 1, 18),
                Reason = "Перенос поставки оборудования, предложения городского методического объединения",
                Changes =
                [
                    RoadmapChange.Move("4", RoadmapDue.On(new LocalDate(2027, 6, 30))),
                    RoadmapChange.Reassign("4", "директор"),
                    RoadmapChange.Cancel("6"),
                    RoadmapChange.Add(Row("8", 2, "Открытые лабораторные занятия для школ города", "учителя информатики", "план занятий, отзывы участников", RoadmapDue.WithinYear(2028))),
                ],
            },
        ],
        Facts =
        [
            new() { Number = "1", ReportedOn = new LocalDate(2026, 12, 14), Status = RoadmapStatus.Done, DoneOn = new LocalDate(2026, 9, 14), Deviation = "приказ от 14.09.2026 № 150-од" },
            new()
            {
                Number = "2", ReportedOn = new LocalDate(2026, 12, 14), Status = RoadmapStatus.DonePartly, Deviation = "обучены 9 педагогов из 12",
                Reason = "Группа второго потока набирается в январе", NewDue = RoadmapDue.On(new LocalDate(2027, 2, 26)),
            },
            new() { Number = "3", ReportedOn = new LocalDate(2026, 12, 14), Status = RoadmapStatus.Done, DoneOn = new LocalDate(2026, 12, 10), Deviation = "программа принята 10.12.2026" },
        ],
    };

    public static PlatformReport Report { get; } = ReportOn(new(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31)), new(new LocalDate(2027, 1, 1), new LocalDate(2027, 5, 31)));

    private static PlatformReport ReportOn(DateInterval period, DateInterval next)
    {
        ImmutableArray<ReportedMeasure> rows = ReportedMeasure.Of(Roadmap, period.End);
        return new()
        {
            Kind = ReportKind.HalfYear,
            Platform = "МИП-7",
            Holder = Lesnogorsk.School,
            Theme = "Школьная лаборатория данных",
            Period = period,
            Head = new() { Name = Lesnogorsk.SchoolHead.Name, Position = Lesnogorsk.SchoolHead.Position },
            Measures = ReportedMeasure.DueIn(rows, period),
            Indicators =
            [
                new() { Definition = Covered, Base = IndicatorValue.Of(4, IndicatorUnit.Percent), Plan = IndicatorValue.Of(15, IndicatorUnit.Percent) },
                new() { Definition = Trained, Base = IndicatorValue.Of(2, IndicatorUnit.Persons), Plan = IndicatorValue.Of(12, IndicatorUnit.Persons), Fact = IndicatorValue.Of(11, IndicatorUnit.Persons) },
                new() { Definition = Programmes, Base = IndicatorValue.Of(0, IndicatorUnit.Units), Plan = IndicatorValue.Of(1, IndicatorUnit.Units), Fact = IndicatorValue.Of(1, IndicatorUnit.Units) },
            ],
            Products = [new() { Title = "Открытые данные", Kind = "программа внеурочной деятельности", Review = "рецензия методического центра" }],
            Dissemination = [new() { Name = "Семинар «Исследования на открытых данных»", Level = DisseminationLevel.Municipal, HeldOn = new LocalDate(2026, 11, 26), Participants = 34 }],
            Partners = [Lesnogorsk.MethodicalCenter],
            Risks = [new() { Risk = "Задержка поставки оборудования", Response = "Занятия проводятся в кабинете информатики, срок оснащения предложено перенести" }],
            Conclusions = ["Рабочая группа создана, программа внеурочной деятельности принята", "Обучение педагогов завершится во втором полугодии"],
            NextPlan = PlannedMeasure.For(rows, next),
            SubmittedAt = new LocalDateTime(2026, 12, 18, 15, 30),
            Formats = [ReportFormat.Docx, ReportFormat.Pdf],
        };
    }

    private static RoadmapItem Row(string number, int stage, string measure, string responsible, RoadmapResult result, RoadmapDue due) =>
        new() { Number = number, Stage = stage, Measure = measure, Responsible = responsible, Result = result, Due = due };
}
