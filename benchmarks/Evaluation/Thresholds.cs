using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;

namespace InnovationDomain.Benchmarks.Evaluation;

/// <summary>The bounds of the twenty rules, as numbers for the floor and as a profile for ours.</summary>
internal static class Thresholds
{
    public const int Count = 20;

    public static readonly ImmutableArray<int> Weights = [10, 15, 20, 5, 20, 30];

    public static readonly int[] Bounds = [.. Enumerable.Range(0, Count).Select(i => i < 16 ? 35 + i : 4_600 + (i * 10))];

    public static RegulationProfile Profile { get; } = new()
    {
        Name = "замер",
        Level = RecognitionLevel.Regional,
        Act = LegalActs.Education,
        Further = [.. Bounds.Select((bound, i) => Parameter(KeyOf(i).Name, bound)), Parameter("R.Weights", Weights)],
    };

    public static ParameterKey<ImmutableArray<int>> WeightsKey { get; } = ParameterKey<ImmutableArray<int>>.Named("R.Weights");

    public static ParameterKey<int> KeyOf(int rule) => ParameterKey<int>.Named(FormattableString.Invariant($"R-{rule:00}.Bound"));

    private static DatedParameter<T> Parameter<T>(string name, T value)
        where T : notnull => DatedParameter<T>.Of(name, new ParameterVersion<T> { Value = value, InForceFrom = new(2020, 1, 1), Source = LegalReference.To(LegalActs.Education), Certainty = Certainty.Ours });
}
