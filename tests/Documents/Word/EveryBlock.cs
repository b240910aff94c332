using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Organizations;
using InnovationDomain.Tests.Support.Generation;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>An order with every kind of block, as a clerk would write one.</summary>
internal static class EveryBlock
{
    // Before the document, which is made of them when the class is first used.
    private static TableColumn[] Columns { get; } =
    [
        new("№ п/п") { Width = Length.FromMillimeters(15), Alignment = ColumnAlignment.Center },
        new("Мероприятие", 4),
        new("Срок", 3) { Alignment = ColumnAlignment.Center },
        new("план", 1) { Group = "2026 год", Alignment = ColumnAlignment.Right },
        new("факт", 1) { Group = "2026 год", Alignment = ColumnAlignment.Right },
    ];

    public static OfficialDocument Document { get; } = new()
    {
        Organizations = [new Organization { Name = "Муниципальное казенное учреждение «Центр»", ShortName = "МКУ «Центр»" }],
        Kind = DocumentKind.Of("приказ"),
        Date = new LocalDate(2026, 1, 12),
        RegistrationNumber = "12-р",
        Place = "г. Пятигорск",
        Title = "Об утверждении плана",
        Body =
        [
            new Paragraph(["В целях развития инновационной деятельности ", new TextRun("приказываю") { IsLetterSpaced = true }, ":"]),
            new ClauseList([
                new Clause(["Утвердить прилагаемое Положение (приложение ", Run.NumberOf("rules"), ")."]) { Id = "approve" },
                new Clause("Руководителям площадок:", [new ClauseList([
                    new Clause(["Исполнить пункт ", Run.NumberOf("approve"), " в части:"], [new LetterList(["сроков", "отчетности"])]),
                    new Clause("Представить отчет:", [new DashList(["о мероприятиях", "о результатах"])]) { Id = "report" }])]),
                new Clause(["Контроль за исполнением пункта ", Run.NumberOf("report"), " оставляю за собой (", Run.Bold("таблица "), Run.NumberOf("plan"), ")."]),
            ]),
            new Heading("План"),
            new Table([.. Columns], [
                TableRow.Section("Раздел 1. Организационные мероприятия"),
                .. Enumerable.Range(1, 45).Select(Row),
                TableRow.Total("Итого", 3, ["10350", "7000"])]) { Id = "plan", Caption = "План мероприятий", HasNumberRow = true },
            new Paragraph("Ход работы показан на рисунках."),
            new Picture(Images.Png, "Схема взаимодействия") { Caption = "Схема", Width = Length.FromMillimeters(60) },
            new Chart(ChartKind.Bar, ["2023", "2024", "2025"], [new("Площадки", [12, 15.5m, 19]), new("Стажировки", [7, null, 11])], "Число площадок растет") { Caption = "Число площадок" },
            new Section(PageOrientation.Landscape, [new Table([.. Columns], [.. Enumerable.Range(1, 30).Select(Row)]) { Caption = "Подробный план" }]),
            new Paragraph("Настоящий приказ вступает в силу со дня подписания и действует до особого распоряжения, а его исполнение проверяется в установленном порядке."),
            PageBreak.Instance,
            new Paragraph("Приказ довести до сведения руководителей площадок под подпись в трехдневный срок со дня его издания, о чем сделать отметку в журнале."),
        ],
        Signatures = [Samples.Chair],
        Appendices =
        [
            new Appendix
            {
                Id = "rules",
                Title = ["Положение", LineBreak.Instance, "о площадках"],
                Approval = new ApprovalMark(["УТВЕРЖДЕНО", "приказом МКУ «Центр»", "от 12.01.2026 № 12-р"]),
                Body =
                [
                    new ClauseList([
                        new Clause("Общие положения", [new ClauseList([new Clause("Положение определяет порядок работы площадок.")])]) { IsHeading = true },
                        new Clause("Порядок работы", [new ClauseList([new Clause("Площадка работает по плану.")])]) { IsHeading = true }]),
                ],
                Appendices = [new Appendix { Title = "Форма заявки", Body = [new Paragraph(["Организация ", new FormField("Наименование организации", 40)]), new Table([new("Показатель"), new("Значение")], [new(["Педагогов", TableCell.ToFill])])] }],
            },
            new Appendix { Title = "Перечень площадок", Orientation = PageOrientation.Landscape, Body = [new Table([.. Columns], [.. Enumerable.Range(1, 3).Select(Row)])] },
        ],
    };

    private static TableRow Row(int i) =>
        new([$"{i}", $"Провести семинар № {i} для руководителей площадок города", "до 1 сентября 2026 г.", $"{i * 10}", i % 3 == 0 ? default : $"{i * 9}"]);
}
