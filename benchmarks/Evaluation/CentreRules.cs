using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using RuleMeasure = InnovationDomain.Evaluation.Measure;

namespace InnovationDomain.Benchmarks.Evaluation;

/// <summary>The twenty rules, each with its facts, its parameter and its measure.</summary>
internal static class CentreRules
{
    public static RuleSet<MeasuredCentre> All => RuleSet<MeasuredCentre>.Of("замер", [.. Enumerable.Range(0, Thresholds.Count).Select(i => Of(i))]);

    public static Rule<MeasuredCentre> Of(int index) => Of(index, index);

    public static Rule<MeasuredCentre> Of(int index, int number) => index switch
    {
        < 12 => new Threshold(number, index, index, Bound.AtLeast),
        < 15 => new Threshold(number, index, index - 12, Bound.AtMost),
        15 => new Both(number),
        _ => new Weighted(number, index, isForRuralOnly: index == 19),
    };

    private static RuleCard Card(int number) => new()
    {
        Id = FormattableString.Invariant($"R-{number:000}"),
        Russian = "Показатель достигнут",
        English = "The indicator is reached",
        Severity = RuleSeverity.Remark,
        Basis = LegalReference.To(LegalActs.Education).Article("20"),
        Certainty = Certainty.Ours,
    };

    private sealed class Threshold : Rule<MeasuredCentre>
    {
        private readonly Fact<MeasuredCentre, int> _value;
        private readonly Parameter<int> _bound;
        private readonly RuleMeasure _measure;

        public Threshold(int number, int index, int indicator, Bound bound)
            : base(Card(number))
        {
            _value = Fact("Value", "значение показателя", "the value", centre => centre.Value(indicator));
            _bound = Parameter(Thresholds.KeyOf(index));
            _measure = Measure("Value", bound, "значение показателя", "value of the indicator");
        }

        protected override Verdict Judge(ref Judgement<MeasuredCentre> judgement)
        {
            if (!judgement.Knows(_value, out int value) || !judgement.Knows(_bound, out int bound))
            {
                return judgement.Unknown();
            }

            return judgement.Compare(_measure, value, bound);
        }
    }

    private sealed class Both : Rule<MeasuredCentre>
    {
        private readonly Fact<MeasuredCentre, int> _one;
        private readonly Fact<MeasuredCentre, int> _other;
        private readonly Parameter<int> _bound;
        private readonly RuleMeasure _measure;

        public Both(int number)
            : base(Card(number))
        {
            _one = Fact("One", "первый показатель", "the one", centre => centre.Value(3));
            _other = Fact("Other", "второй показатель", "the other", centre => centre.Value(4));
            _bound = Parameter(Thresholds.KeyOf(15));
            _measure = Measure("Lesser", Bound.AtLeast, "меньший из двух показателей", "the lesser of the two");
        }

        protected override Verdict Judge(ref Judgement<MeasuredCentre> judgement)
        {
            if (!judgement.Knows(_one, out int one) || !judgement.Knows(_other, out int other) || !judgement.Knows(_bound, out int bound))
            {
                return judgement.Unknown();
            }

            return judgement.Compare(_measure, Math.Min(one, other), bound);
        }
    }

    private sealed class Weighted : Rule<MeasuredCentre>
    {
        private readonly Fact<MeasuredCentre, bool> _isRural;
        private readonly Fact<MeasuredCentre, ImmutableArray<int>> _points;
        private readonly Parameter<int> _bound;
        private readonly Parameter<ImmutableArray<int>> _weights;
        private readonly RuleMeasure _measure;
        private readonly Reason _urban;
        private readonly bool _isForRuralOnly;

        public Weighted(int number, int index, bool isForRuralOnly)
            : base(Card(number))
        {
            _isForRuralOnly = isForRuralOnly;
            _isRural = Fact("IsRural", "сельский центр", "whether it is rural", centre => centre.IsRural);
            _points = Fact("Points", "баллы", "the marks", centre => centre.Points);
            _bound = Parameter(Thresholds.KeyOf(index));
            _weights = Parameter(Thresholds.WeightsKey);
            _measure = Measure("Sum", Bound.AtLeast, "взвешенная сумма", "weighted sum");
            _urban = NotApplicable("Urban", "центр городской", "the centre is urban");
        }

        protected override Verdict Judge(ref Judgement<MeasuredCentre> judgement)
        {
            if (_isForRuralOnly && judgement.Knows(_isRural, out bool isRural) && !isRural)
            {
                return judgement.Answer(_urban);
            }

            if (!judgement.Knows(_points, out ImmutableArray<int> points) || !judgement.Knows(_weights, out ImmutableArray<int> weights) || !judgement.Knows(_bound, out int bound))
            {
                return judgement.Unknown();
            }

            long sum = 0;
            for (int i = 0; i < points.Length; i++)
            {
                sum += points[i] * weights[i];
            }

            return judgement.Compare(_measure, sum, bound);
        }
    }
}
