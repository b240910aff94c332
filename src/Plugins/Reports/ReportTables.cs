using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Reports;

/// <summary>The tables of a report on a platform; what the report leaves out is an empty cell, to be filled in, and never a zero.</summary>
internal static class ReportTables
{
    private static readonly Length Date = Length.FromMillimeters(26);

    /// <summary>The percentage of a plan, exact, with one digit after the comma.</summary>
    public static string Percent(Fraction exact) => NumberText.Of(exact, 1);

    public static Table Measures(ImmutableArray<ReportedMeasure> measures) => Measures(measures, TableNumber.Of(measures.Select(measure => measure.Number)));

    private static Table Measures(ImmutableArray<ReportedMeasure> measures, ImmutableArray<string> numbers) => new(
        [
            TableNumber.For(numbers), new("Мероприятие", 10), new("Ответственный исполнитель", 6), new("Срок по плану") { Width = Date, Alignment = ColumnAlignment.Center },
            new("Отметка о выполнении", 5), new("Фактический результат", 6), new("Причина отклонения", 6), new("Новый срок") { Width = Date, Alignment = ColumnAlignment.Center },
        ],
        [
            .. measures.Select((measure, i) => new TableRow(
            [
                numbers[i], EndMarks.Strip(measure.Measure), measure.Responsible, Day(measure.DueOn),
                ExecutionText.Of(measure) is { } execution ? execution : TableCell.ToFill,
                measure.Result,
                measure.Reason is { } reason ? EndMarks.Strip(reason) : ExecutionText.NeedsReason(measure) ? TableCell.ToFill : default(TableCell),
                measure.MovedTo is null && ExecutionText.NeedsNewDate(measure) ? TableCell.ToFill : Day(measure.MovedTo),
            ])),
        ]);

    public static Table Indicators(ImmutableArray<ReportedIndicator> indicators)
    {
        static TableColumn Amount(string heading, int millimeters = 24) => new(heading) { Width = Length.FromMillimeters(millimeters), Alignment = ColumnAlignment.Center };
        ImmutableArray<string> numbers = TableNumber.Of(indicators.Select(indicator => indicator.Definition.Number));
        bool hasMinimum = indicators.Any(indicator => indicator.Definition.Minimum is not null);
        return new(
            [
                TableNumber.For(numbers), new("Показатель", 10), Amount("Единица измерения", 28), .. hasMinimum ? [Amount("Минимум")] : Array.Empty<TableColumn>(),
                Amount("База"), Amount("План"), Amount("Факт"), Amount("Выполнение плана, %", 28), new("Оценка", 4),
            ],
            [
                .. indicators.Select((indicator, i) => new TableRow(
                [
                    numbers[i], IndicatorText.Name(indicator.Definition), indicator.Definition.Unit.Symbol,
                    .. hasMinimum ? [Of(indicator.Definition.Minimum)] : Array.Empty<TableCell>(),
                    Of(indicator.Base), Of(indicator.Plan), indicator.Fact is null ? TableCell.ToFill : Of(indicator.Fact),
                    indicator.Judgement.CompletionPercent is { } percent ? Percent(percent) : default(TableCell), Standing(indicator.Judgement.Status),
                ])),
            ]);
    }

    public static Table Products(ImmutableArray<ReportedProduct> products) => new(
        [TableNumber.Column, new("Продукт", 6), new("Вид", 4), new("Где размещен", 5), new("Рецензия", 5)],
        [.. products.Select((product, i) => new TableRow([NumberText.Of(i + 1), product.Title, product.Kind, product.Link, product.Review]))]);

    public static Table Dissemination(ImmutableArray<DisseminationEvent> events) => new(
        [
            TableNumber.Column, new("Мероприятие", 8), new("Уровень", 5), new("Дата") { Width = Date, Alignment = ColumnAlignment.Center },
            new("Участников") { Width = Length.FromMillimeters(28), Alignment = ColumnAlignment.Center },
        ],
        [
            .. events.Select((held, i) => new TableRow(
            [
                NumberText.Of(i + 1), held.Name,
                held.Level switch
                {
                    DisseminationLevel.Institutional => "уровень организации",
                    DisseminationLevel.Municipal => "муниципальный",
                    DisseminationLevel.Regional => "региональный",
                    DisseminationLevel.Federal => "всероссийский",
                    DisseminationLevel.International => "международный",
                    _ => default(TableCell),
                },
                Day(held.HeldOn), held.Participants is { } participants ? NumberText.Of(participants) : default(TableCell),
            ])),
        ]);

    public static Table Risks(ImmutableArray<ReportedRisk> risks) => new(
        [TableNumber.Column, new("Риск", 1), new("Принятые меры, корректировки", 1)],
        [.. risks.Select((risk, i) => new TableRow([NumberText.Of(i + 1), EndMarks.Strip(risk.Risk), risk.Response is { } response ? EndMarks.Strip(response) : TableCell.ToFill]))]);

    public static Table NextPlan(ImmutableArray<PlannedMeasure> plan) => NextPlan(plan, TableNumber.Of(plan.Select(measure => measure.Number)));

    private static Table NextPlan(ImmutableArray<PlannedMeasure> plan, ImmutableArray<string> numbers) => new(
        [TableNumber.For(numbers), new("Мероприятие", 8), new("Ответственный исполнитель", 5), new("Срок") { Width = Date, Alignment = ColumnAlignment.Center }],
        [
            .. plan.Select((measure, i) => new TableRow(
            [
                numbers[i], EndMarks.Strip(measure.Measure), measure.Responsible ?? (TableCell)TableCell.ToFill,
                measure.DueOn is null ? TableCell.ToFill : Day(measure.DueOn),
            ])),
        ]);

    private static TableCell Day(LocalDate? day) => day is { } known ? DateText.Digital(known) : default(TableCell);

    private static TableCell Of(IndicatorValue? value) => value is null ? default(TableCell) : IndicatorText.Amount(value);

    public static string Standing(IndicatorStatus status) => status switch
    {
        IndicatorStatus.NoFact => "нет сведений",
        IndicatorStatus.NotJudged => "план не установлен",
        IndicatorStatus.BelowMinimum => "минимум не достигнут",
        IndicatorStatus.BelowTarget => "план не выполнен",
        IndicatorStatus.Met => "план выполнен",
        _ => "сведения неполны",
    };
}
