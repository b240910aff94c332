using System.Collections.Immutable;
using System.Numerics;
using InnovationDomain.Arithmetic;
using InnovationDomain.Monitoring;
using static InnovationDomain.Tests.Monitoring.RegionalData;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>The laws of the roll-up.</summary>
public sealed class IndicatorRollUpTests
{
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void The_order_of_centres_and_records_does_not_matter(RegionalData data, int seed) =>
        Assert.Equal(Lines(data.Table), Lines(new RegionalData(Shuffled(data.Centers, seed), Shuffled(data.Records, seed + 1)).Table));

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_region_is_the_sum_of_its_municipalities(RegionalData data)
    {
        foreach (IndicatorDefinition indicator in new[] { Students, Idle })
        {
            SummaryRow[] rows = [.. data.Table.Rows.Where(row => row.Indicator == indicator && row.Level == MonitoringLevel.Municipality)];
            SummaryRow region = Region(data, indicator);
            Assert.Equal(Sum(rows.Select(row => row.Fact)), region.Fact.Amount);
            Assert.Equal(Sum(rows.Select(row => row.Target)), region.Target.Amount);
            Assert.Equal(rows.SelectMany(row => row.Fact.Missing), region.Fact.Missing);
        }
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_municipality_is_the_sum_of_its_centres(RegionalData data) => Assert.All(
        data.Table.Rows.Where(row => row.Level == MonitoringLevel.Municipality && row.Indicator != Trained),
        total => Assert.Equal(
            Sum(data.Table.Rows.Where(row => row.Center?.Municipality.Identity == total.Municipality!.Identity && row.Indicator == total.Indicator).Select(row => row.Fact)), total.Fact.Amount));

    // The mean is found anew, over one common denominator.
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_share_of_a_region_is_the_mean_of_all_by_their_weights(RegionalData data)
    {
        (decimal Amount, int Weight)[] counted =
        [
            .. from record in data.Records
               where record.Indicator == Trained.Id && record.Fact?.Unit == Trained.Unit && record.Weight is not null
               select (record.Fact!.Amount, record.Weight!.Value),
        ];
        BigInteger weighed = counted.Aggregate(BigInteger.Zero, (sum, one) => sum + new BigInteger(one.Amount * 1_000_000) * one.Weight);
        int weights = counted.Sum(one => one.Weight);
        Assert.Equal(weights == 0 ? null : Fraction.Of(weighed, (BigInteger)weights * 1_000_000), Region(data, Trained).Fact.Amount);
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_mean_lies_between_the_least_and_the_greatest(RegionalData data)
    {
        if (Region(data, Trained).Fact.Amount is { } mean)
        {
            Fraction[] facts = [.. data.Table.Rows.Where(row => row.Center is not null && row.Indicator == Trained).Select(row => row.Fact.Amount).OfType<Fraction>()];
            Assert.True(facts.Min() <= mean && mean <= facts.Max());
        }
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_centre_without_facts_changes_nothing_but_the_list_of_the_missing(RegionalData data)
    {
        RegionalData more = data with { Centers = data.Centers.Add(Center("zz", "город Пятигорск")) };
        Assert.All(Indicators, indicator =>
        {
            (SummaryRow before, SummaryRow after) = (Region(data, indicator), Region(more, indicator));
            Assert.Equal(before.Fact.Amount, after.Fact.Amount);
            Assert.Equal(before.Fact.Missing.Append("zz").Order(), after.Fact.Missing.Order());
            Assert.Equal(after.Fact.Amount is null ? IndicatorStatus.NoFact : IndicatorStatus.Incomplete, after.Judgement.Status);
        });
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void Every_centre_is_either_counted_or_missing(RegionalData data) => Assert.All(
        data.Table.Rows.Where(row => row.Center is not null),
        row =>
        {
            IndicatorRecord? record = data.Records.SingleOrDefault(record => record.Center == row.Center!.Id && record.Indicator == row.Indicator.Id);
            bool isCounted = record?.Fact is { } fact && fact.Unit == row.Indicator.Unit;
            Assert.Equal(isCounted, row.Fact.IsComplete);
            Assert.Equal(isCounted ? (Fraction?)record!.Fact!.Amount : null, row.Fact.Amount);
            Assert.Equal(isCounted && (row.Indicator != Trained || record!.Weight is not null), !Region(data, row.Indicator).Fact.Missing.Contains(row.Center!.Id));
        });

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_target_worse_than_its_minimum_is_found_wherever_it_is(RegionalData data) => Assert.Equal(
        data.Table.Rows.Where(row => row.Center is not null && row.Judgement.TargetMargin is { Sign: < 0 }).Select(row => $"Centers[{row.Center}].{row.Indicator.Id}.Target"),
        data.Table.Findings.Where(finding => finding.Kind == MonitoringFindingKind.TargetWorseThanMinimum).Select(finding => finding.Path));

    // The sum of centres may be reported; anything else is found.
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_reported_total_is_right_when_it_is_the_sum(RegionalData data, bool isWrong)
    {
        SummaryRow region = Region(data, Students);
        if (region.Fact.Amount is not { } sum || sum >= IndicatorValue.Greatest)
        {
            return;
        }

        var total = new ReportedTotal { Indicator = Students.Id, Period = HalfYear, Fact = IndicatorValue.Of(sum.ToDecimal(6) + (isWrong ? 0.000001m : 0), IndicatorUnit.Persons) };
        SummaryTable table = IndicatorRollUp.Summarize(HalfYear, Indicators, data.Centers, data.Records, [total]);
        Assert.Equal(isWrong && region.Fact.IsComplete, table.Findings.Any(finding => finding.Kind == MonitoringFindingKind.TotalDiffers));
    }

    private static SummaryRow Region(RegionalData data, IndicatorDefinition indicator) =>
        Assert.Single(data.Table.Rows, row => row.Level == MonitoringLevel.Region && row.Indicator == indicator);

    private static Fraction? Sum(IEnumerable<RolledValue> values)
    {
        Fraction[] amounts = [.. values.Select(value => value.Amount).OfType<Fraction>()];
        return amounts.Length == 0 ? null : amounts.Aggregate((left, right) => left + right);
    }

    private static ImmutableArray<T> Shuffled<T>(ImmutableArray<T> items, int seed)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return [.. shuffled];
    }
}
