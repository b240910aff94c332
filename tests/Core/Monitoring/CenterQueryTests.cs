using System.Collections.Immutable;
using InnovationDomain.Monitoring;
using InnovationDomain.Tests.Specifications;

namespace InnovationDomain.Tests.Monitoring;

public sealed class CenterQueryTests
{
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void Below_minimum_are_the_rows_of_centres_whose_fact_is_worse(RegionalData region, int seed)
    {
        ImmutableArray<SummaryRow> rows = region.Table.Rows;
        var expected = new List<SummaryRow>();
        foreach (SummaryRow row in rows)
        {
            if (row.Level == MonitoringLevel.Center && row is { Fact.Amount: { } fact, Minimum.Amount: { } minimum }
                && (row.Indicator == RegionalData.Idle ? fact > minimum : fact < minimum))
            {
                expected.Add(row);
            }
        }

        QueryLaws.Hold(
            new CentersBelowMinimum(),
            rows,
            expected.OrderBy(row => row.Center!.Id.Value, StringComparer.Ordinal).ThenBy(row => row.Indicator.Id.Value, StringComparer.Ordinal),
            seed);
    }

    [Fact]
    public void Totals_of_a_municipality_are_no_centre()
    {
        SummaryTable table = new RegionalData(
            [RegionalData.Center("C1", "Татарский район")], [RegionalData.Record("C1", RegionalData.Students, fact: 1, minimum: 2)]).Table;
        Assert.Equal(3, table.Rows.Count(row => row.Judgement.Status == IndicatorStatus.BelowMinimum));
        Assert.Equal("C1", Assert.Single(new CentersBelowMinimum().Evaluate(table.Rows)).Center!.Id.Value);
    }
}
