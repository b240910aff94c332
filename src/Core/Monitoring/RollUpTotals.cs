using System.Collections.Immutable;
using System.Numerics;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;

namespace InnovationDomain.Monitoring;

/// <summary>The totals of one indicator while centres are added to them.</summary>
internal sealed class RollUpTotals(IndicatorDefinition indicator)
{
    private readonly Total _minimum = new(indicator);
    private readonly Total _target = new(indicator);
    private readonly Total _fact = new(indicator);

    public bool HasCenters { get; private set; }

    public void Add(Id<EducationCenter> center, IndicatorValue? minimum, IndicatorValue? target, IndicatorValue? fact, int? weight)
    {
        HasCenters = true;
        _minimum.Add(center, minimum, weight);
        _target.Add(center, target, weight);
        _fact.Add(center, fact, weight);
    }

    public SummaryRow ToRow(Municipality? municipality) => new(null, municipality, indicator, _minimum.ToValue(), _target.ToValue(), _fact.ToValue());

    private sealed class Total(IndicatorDefinition indicator)
    {
        private const long Scale = 1_000_000; // IndicatorValue.Digits
        private readonly ImmutableArray<Id<EducationCenter>>.Builder _missing = ImmutableArray.CreateBuilder<Id<EducationCenter>>();
        private BigInteger _sum;
        private long _weight;

        public void Add(Id<EducationCenter> center, IndicatorValue? value, int? weight)
        {
            int? factor = indicator.Unit.Combination == UnitCombination.Sum ? 1 : weight;
            if (value is null || factor is not { } times)
            {
                _missing.Add(center);
                return;
            }

            _sum += (BigInteger)(long)(value.Amount * Scale) * times;
            _weight += times;
        }

        public RolledValue ToValue() => new(
            _weight == 0 ? null : Fraction.Of(_sum, indicator.Unit.Combination == UnitCombination.Sum ? Scale : new BigInteger(_weight) * Scale),
            _missing.ToImmutable());
    }
}
