using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>How many values of the centres stand how, by municipality, and the chart of it; values of unlike indicators are counted, never added.</summary>
internal sealed class SummaryOverview
{
    // Under more bars the names of municipalities overlap.
    private const int MostBars = 10;

    private readonly ImmutableArray<(string Name, int Centers, SummaryRow[] Rows)> _municipalities;
    private readonly SummaryRow[] _all;
    private readonly bool _hasUnjudged;

    public SummaryOverview(SummaryTable table)
    {
        _all = [.. table.Rows.Where(row => row.Center is not null)];
        _municipalities =
        [
            .. _all.GroupBy(row => row.Municipality!.Identity)
                .Select(group => (IndicatorText.Name(group.First().Municipality!), group.Select(row => row.Center!.Id).Distinct().Count(), group.ToArray()))
                .OrderBy(of => of.Item1, StringComparer.Ordinal),
        ];
        _hasUnjudged = _all.Any(row => row.Judgement.Status == IndicatorStatus.NotJudged);
    }

    public IEnumerable<Block> ToBlocks()
    {
        yield return Table();
        (string Name, decimal Percent)[] bars = [.. _municipalities.Select(of => (of.Name, Share: ReachedShare(of.Rows))).Where(of => of.Share is not null).Select(of => (of.Name, of.Share!.Value))];
        if (bars.Length < 2)
        {
            yield break;
        }

        foreach ((string Name, decimal Percent)[] part in bars.Chunk(MostBars))
        {
            yield return new Chart(
                ChartKind.Bar,
                [.. part.Select(bar => bar.Name)],
                [new("Достигнуто значений, %", [.. part.Select(bar => (decimal?)bar.Percent)])],
                $"Доля достигнутых значений: {string.Join("; ", part.Select(bar => $"{bar.Name} – {NumberText.Of(bar.Percent)} %"))}")
            { Caption = "Доля достигнутых значений показателей по муниципалитетам, %" };
        }
    }

    private Table Table()
    {
        const string values = "Значения показателей центров";
        TableColumn[] columns =
        [
            new("Муниципалитет"), Count("Центров", 21, default), Count("достигнуты", 25, values), Count("ниже плана", 17, values), Count("ниже минимума", 25, values),
            Count("нет данных", 19, values), .. _hasUnjudged ? [Count("без оценки", 19, values)] : Array.Empty<TableColumn>(), Count("Доля, %", 18, default),
        ];
        return new(
            [.. columns],
            [
                .. _municipalities.Select(of => new TableRow([of.Name, .. Counts(of.Centers, of.Rows)])),
                TableRow.Total(["Всего", .. Counts(_municipalities.Sum(of => of.Centers), _all)]),
            ])
        { Caption = "Выполнение показателей по муниципалитетам" };
    }

    private static TableColumn Count(RichText heading, int width, RichText group) => new(heading) { Width = Length.FromMillimeters(width), Alignment = ColumnAlignment.Center, Group = group };

    private TableCell[] Counts(int centers, SummaryRow[] rows)
    {
        string Of(IndicatorStatus status) => NumberText.Of(rows.Count(row => row.Judgement.Status == status));
        return
        [
            NumberText.Of(centers), Of(IndicatorStatus.Met), Of(IndicatorStatus.BelowTarget), Of(IndicatorStatus.BelowMinimum), Of(IndicatorStatus.NoFact),
            .. _hasUnjudged ? [Of(IndicatorStatus.NotJudged)] : Array.Empty<TableCell>(),
            ReachedShare(rows) is { } share ? NumberText.Of(Fraction.Of(share), 1) : default(TableCell),
        ];
    }

    private static decimal? ReachedShare(SummaryRow[] rows)
    {
        int judged = rows.Count(row => row.Judgement.Status is IndicatorStatus.Met or IndicatorStatus.BelowTarget or IndicatorStatus.BelowMinimum);
        int met = rows.Count(row => row.Judgement.Status == IndicatorStatus.Met);
        return judged == 0 ? null : Fraction.Of(100L * met, judged).ToDecimal(1);
    }
}
