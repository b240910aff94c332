using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>Adds up what centres report: centre, municipality, region (свод показателей).</summary>
/// <remarks>
/// Counts are summed, shares averaged by the weights of their records, exactly. What is missing is shown and never counted as zero.
/// Bad values do not stop the table: they are left out, and the findings name each with its place.
/// </remarks>
public static class IndicatorRollUp
{
    /// <summary>Makes the summary table of one region for one period.</summary>
    /// <param name="period">Records and totals of other periods are left aside.</param>
    /// <param name="indicators">The indicators, in the order of the table; each key once.</param>
    /// <param name="centers">The centres of one region; each key once.</param>
    /// <param name="records">What the centres report; of each centre and indicator at most one in the period.</param>
    /// <param name="totals">What municipalities and the region state themselves; of each and each indicator at most one in the period. The default is none.</param>
    /// <exception cref="ArgumentException">
    /// A list is empty that must not be; a key is given twice; centres are of two regions; or a record or total is of a centre, a municipality or an indicator that is not given, or that does not apply.
    /// </exception>
    public static SummaryTable Summarize(
        DateInterval period,
        ImmutableArray<IndicatorDefinition> indicators,
        ImmutableArray<EducationCenter> centers,
        ImmutableArray<IndicatorRecord> records,
        ImmutableArray<ReportedTotal> totals = default)
    {
        period = StatedDays.Require(period, nameof(period));
        indicators = GivenList.Distinct(GivenList.Some(indicators, nameof(indicators), "Give at least one indicator."), indicator => indicator.Id, nameof(indicators), "key");
        centers = GivenList.Distinct(GivenList.Some(centers, nameof(centers), "Give at least one centre."), center => center.Id, nameof(centers), "key");
        RequireOneRegion(centers);
        var work = new Work(
            indicators,
            RollUpInput.Records(period, indicators, centers, GivenList.Complete(records, nameof(records))),
            RollUpInput.Totals(period, indicators, centers, GivenList.Complete(totals, nameof(totals))));
        foreach (IGrouping<string, EducationCenter> municipality in centers.GroupBy(center => center.Municipality.Identity)
            .OrderBy(group => group.Select(center => center.Municipality.Name.Nominative).Min(StringComparer.Ordinal), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            work.AddMunicipality([.. municipality.OrderBy(center => center.Id)]);
        }

        return work.Finish(period);
    }

    private static void RequireOneRegion(ImmutableArray<EducationCenter> centers)
    {
        EducationCenter[] placed = [.. centers.Where(center => center.Municipality.Region is not null).OrderBy(center => center.Id)];
        EducationCenter? other = placed.FirstOrDefault(center => center.Municipality.Region!.Identity != placed[0].Municipality.Region!.Identity);
        if (other is not null)
        {
            throw new ArgumentException(
                $"The centre {placed[0]} is of the region «{placed[0].Municipality.Region}», and {other} of «{other.Municipality.Region}». A summary table is of one region: make one for each.", nameof(centers));
        }
    }

    private sealed class Work(
        ImmutableArray<IndicatorDefinition> indicators,
        Dictionary<(Id<EducationCenter> Center, Id<IndicatorDefinition> Indicator), IndicatorRecord> records,
        Dictionary<(string Municipality, Id<IndicatorDefinition> Indicator), ReportedTotal> totals)
    {
        private readonly ImmutableArray<SummaryRow>.Builder _rows = ImmutableArray.CreateBuilder<SummaryRow>();
        private readonly ImmutableArray<MonitoringFinding>.Builder _findings = ImmutableArray.CreateBuilder<MonitoringFinding>();
        private readonly RollUpTotals[] _region = [.. indicators.Select(indicator => new RollUpTotals(indicator))];

        public void AddMunicipality(EducationCenter[] centers)
        {
            RollUpTotals[] sums = [.. indicators.Select(indicator => new RollUpTotals(indicator))];
            foreach (EducationCenter center in centers)
            {
                for (int i = 0; i < indicators.Length; i++)
                {
                    if (indicators[i].AppliesTo(center))
                    {
                        AddCell(center, indicators[i], sums[i], _region[i]);
                    }
                }
            }

            // The record whose key comes first names the municipality in its totals.
            Municipality municipality = centers[0].Municipality;
            AddTotals(sums, municipality, municipality.Identity);
        }

        public SummaryTable Finish(DateInterval period)
        {
            AddTotals(_region, null, "");
            return new(period, _rows.ToImmutable(), _findings.ToImmutable());
        }

        private void AddCell(EducationCenter center, IndicatorDefinition indicator, RollUpTotals municipality, RollUpTotals region)
        {
            IndicatorRecord? record = records.GetValueOrDefault((center.Id, indicator.Id));
            var path = new CellPath("Centers", center, indicator);
            IndicatorValue? minimum = InUnit(record?.Minimum ?? indicator.Minimum, path, "Minimum");
            IndicatorValue? target = InUnit(record?.Target, path, "Target");
            IndicatorValue? fact = InUnit(record?.Fact, path, "Fact");
            if (fact is not null && record!.Weight is null && indicator.Unit.Combination == UnitCombination.WeightedMean)
            {
                _findings.Add(MonitoringFinding.WeightMissing(path.Of("Fact")));
            }

            _rows.Add(new(center, center.Municipality, indicator, One(center, minimum), One(center, target), One(center, fact)));
            RequireTarget(path, minimum, target);
            municipality.Add(center.Id, minimum, target, fact, record?.Weight);
            region.Add(center.Id, minimum, target, fact, record?.Weight);
        }

        private void AddTotals(RollUpTotals[] sums, Municipality? municipality, string key)
        {
            for (int i = 0; i < sums.Length; i++)
            {
                if (!sums[i].HasCenters)
                {
                    continue;
                }

                SummaryRow row = sums[i].ToRow(municipality);
                _rows.Add(row);
                if (totals.GetValueOrDefault((key, indicators[i].Id)) is { } reported)
                {
                    Compare(reported, row, new CellPath(municipality is null ? "Region" : "Municipalities", municipality, row.Indicator));
                }
            }
        }

        // A total is not held against centres of which one is missing.
        private void Compare(ReportedTotal reported, SummaryRow row, CellPath path)
        {
            RequireTarget(path, InUnit(reported.Minimum, path, "Minimum"), InUnit(reported.Target, path, "Target"));
            if (InUnit(reported.Fact, path, "Fact") is not { } fact || row.Fact.Complete is not { } computed)
            {
                return;
            }

            // A reported mean is a rounded one: it is right when the exact one rounds to it.
            bool isSum = row.Indicator.Unit.Combination == UnitCombination.Sum;
            int digits = DigitsOf(fact.Amount);
            if (isSum ? computed != fact.Amount : computed.ToDecimal(digits) != fact.Amount)
            {
                decimal shown = computed.ToDecimal(isSum ? IndicatorValue.Digits : Math.Max(2, digits));
                _findings.Add(MonitoringFinding.TotalDiffers(path.Of("Fact"), fact, string.Create(CultureInfo.InvariantCulture, $"{shown:0.######} {row.Indicator.Unit}")));
            }
        }

        // Zeros at the end do not count: equal amounts are judged alike.
        private static int DigitsOf(decimal amount) =>
            Enumerable.Range(0, IndicatorValue.Digits).FirstOrDefault(digits => decimal.Round(amount, digits) == amount, IndicatorValue.Digits);

        private void RequireTarget(CellPath path, IndicatorValue? minimum, IndicatorValue? target)
        {
            if (minimum is not null && target is not null
                && (path.Indicator.Direction == IndicatorDirection.MoreIsBetter ? target.Amount < minimum.Amount : target.Amount > minimum.Amount))
            {
                _findings.Add(MonitoringFinding.TargetWorseThanMinimum(path.Of("Target"), target, minimum));
            }
        }

        private IndicatorValue? InUnit(IndicatorValue? value, CellPath path, string part)
        {
            if (value is null || value.Unit == path.Indicator.Unit)
            {
                return value;
            }

            _findings.Add(MonitoringFinding.UnitMismatch(path.Of(part), value, path.Indicator));
            return null;
        }

        // The text of a path is made only for a finding: nearly no cell has one.
        private readonly record struct CellPath(string List, object? Item, IndicatorDefinition Indicator)
        {
            public string Of(string part) => Item is null ? $"{List}.{Indicator.Id}.{part}" : $"{List}[{Item}].{Indicator.Id}.{part}";
        }

        private static RolledValue One(EducationCenter center, IndicatorValue? value) => value is null ? new(null, [center.Id]) : new(value.Amount, []);
    }
}
