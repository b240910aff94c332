using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>The tables of centres: the indicators are parted into blocks whose columns fit across a sheet, each block a table of all its centres by municipality.</summary>
/// <remarks>With one period two indicators that belong to the same centres stand side by side; with several, each has a table of its own.</remarks>
internal sealed class CenterTables(IndicatorSummary subject, ImmutableArray<SummaryTable> tables)
{
    // A landscape sheet with the margins of the standard, and what stands on it beside the facts.
    private const int Sheet = 267, Number = 14, LeastName = 46, Minimum = 22, Figure = 19, Percent = 17, Mark = 27;
    private const int BlankRows = 12;
    private const int SideBySide = 2;

    private readonly Dictionary<(DateInterval Period, string Whose, Id<IndicatorDefinition> Indicator), SummaryRow> _rows = tables
        .SelectMany(table => table.Rows.Select(row => (Key: (table.Period, Whose(row), row.Indicator.Id), Row: row)))
        .ToDictionary(pair => pair.Key, pair => pair.Row);

    private readonly bool _isOneYear = subject.Periods.All(period => PeriodHeading.Name(period) is not null && period.Start.Year == subject.Periods[0].Start.Year);
    private readonly bool _hasKinds = subject.Centers.Select(center => center.Kind).Distinct().Count() > 1;

    public static int MostPeriods(ImmutableArray<DateInterval> periods) => (Sheet - Number - LeastName - Minimum - Figure - Percent - Mark) / FactWidth(periods);

    public IEnumerable<Block> ToBlocks() => Blocks().Select(ToTable);

    private static int FactWidth(ImmutableArray<DateInterval> periods) => periods.Length == 1 ? Figure : periods.All(period => PeriodHeading.Name(period) is not null) ? 24 : 28;

    private static string Whose(SummaryRow row) => row.Center is { } center ? $"center {center.Id}" : row.Municipality is { } municipality ? $"municipality {municipality.Identity}" : "region";

    private IEnumerable<ImmutableArray<IndicatorDefinition>> Blocks()
    {
        int most = subject.Periods.Length == 1 ? SideBySide : 1;
        for (int i = 0; i < subject.Indicators.Length;)
        {
            IndicatorDefinition first = subject.Indicators[i];
            ImmutableArray<IndicatorDefinition> block = [.. subject.Indicators.Skip(i).Take(most).TakeWhile(indicator => indicator.Kind == first.Kind && indicator.Profile == first.Profile)];
            yield return block;
            i += block.Length;
        }
    }

    private Table ToTable(ImmutableArray<IndicatorDefinition> block) => new(
        [
            new("№") { Width = Length.FromMillimeters(Number), Alignment = ColumnAlignment.Center },
            new(subject.Centers.IsEmpty ? "Муниципалитет, центр" : "Центр"),
            .. block.SelectMany(indicator => Columns(block.Length > 1 ? IndicatorText.Name(indicator) : default(RichText))),
        ],
        [.. subject.Centers.IsEmpty ? Blanks(block) : Rows(block)])
    {
        Caption = block.Length == 1
            ? $"Показатель {IndicatorText.Name(block[0])}"
            : $"Показатели {string.Join(" и ", block.Select(indicator => indicator.Number ?? NumberText.Of(subject.Indicators.IndexOf(indicator) + 1)))}",
    };

    private IEnumerable<TableColumn> Columns(RichText group)
    {
        yield return Figures("Минимум", Minimum, group);
        yield return Figures("План", Figure, group);
        int width = FactWidth(subject.Periods);
        foreach (DateInterval period in subject.Periods)
        {
            yield return subject.Periods.Length == 1
                ? Figures("Факт", width, group)
                : Figures(PeriodHeading.Of(period, !_isOneYear), width, _isOneYear ? string.Create(CultureInfo.InvariantCulture, $"Факт за {period.Start.Year} год") : "Факт");
        }

        yield return Figures("%", Percent, group);
        yield return new("Отметка") { Width = Length.FromMillimeters(Mark), Group = group };
    }

    private static TableColumn Figures(RichText heading, int width, RichText group) => new(heading) { Width = Length.FromMillimeters(width), Alignment = ColumnAlignment.Right, Group = group };

    private IEnumerable<TableRow> Blanks(ImmutableArray<IndicatorDefinition> block) =>
        Enumerable.Repeat(new TableRow([.. Enumerable.Repeat(TableCell.ToFill, 2 + block.Length * (subject.Periods.Length + 4))]), BlankRows);

    private IEnumerable<TableRow> Rows(ImmutableArray<IndicatorDefinition> block)
    {
        int number = 0;
        foreach (IGrouping<string, SummaryRow> municipality in tables[^1].Rows
            .Where(row => row.Municipality is not null && block[0].Id == row.Indicator.Id).GroupBy(row => row.Municipality!.Identity)
            .OrderBy(group => IndicatorText.Name(group.Last().Municipality!), StringComparer.Ordinal))
        {
            Municipality whole = municipality.Last().Municipality!;
            yield return TableRow.Section(IndicatorText.Name(whole));
            foreach (EducationCenter center in municipality.Where(row => row.Center is not null).Select(row => row.Center!))
            {
                yield return new([NumberText.Of(++number), Name(center), .. block.SelectMany(indicator => Cells($"center {center.Id}", indicator))]);
            }

            yield return TableRow.Total("Итого по муниципалитету", 2, [.. block.SelectMany(indicator => Cells($"municipality {whole.Identity}", indicator))]);
        }

        yield return TableRow.Total("Всего", 2, [.. block.SelectMany(indicator => Cells("region", indicator))]);
    }

    private IEnumerable<TableCell> Cells(string whose, IndicatorDefinition indicator)
    {
        SummaryRow last = _rows[(subject.Periods[^1], whose, indicator.Id)];
        return
        [
            IndicatorText.Bound(last.Minimum, indicator), IndicatorText.Bound(last.Target, indicator),
            .. subject.Periods.Select(period => IndicatorText.Fact(_rows[(period, whose, indicator.Id)].Fact, indicator)),
            IndicatorText.Completion(last.Judgement), IndicatorText.Mark(last),
        ];
    }

    private string Name(EducationCenter center)
    {
        string kind = !_hasKinds ? "" : center.Kind switch
        {
            CenterKind.GrowthPoint => " («Точка роста»)",
            CenterKind.Quantorium => " («Кванториум»)",
            _ => " («IT-куб»)",
        };
        return $"{center.School.NameInText.Nominative}{kind}";
    }
}
