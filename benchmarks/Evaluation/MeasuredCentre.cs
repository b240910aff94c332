using System.Collections.Immutable;

namespace InnovationDomain.Benchmarks.Evaluation;

/// <summary>A centre with twelve indicators, six marks and a flag, as a rule of the benchmark reads it.</summary>
internal sealed class MeasuredCentre
{
    public const int Indicators = 12;

    public const int Marks = 6;

    private readonly int[] _values = new int[Indicators];

    public required ImmutableArray<int> Points { get; init; }

    public required bool IsRural { get; init; }

    public int Value(int indicator) => _values[indicator];

    /// <summary>Makes centres of which some four in ten miss each bound.</summary>
    public static MeasuredCentre[] Many(int count, int seed)
    {
        var random = new Random(seed);
        var centres = new MeasuredCentre[count];
        for (int i = 0; i < count; i++)
        {
            centres[i] = new() { Points = [.. Enumerable.Range(0, Marks).Select(_ => random.Next(0, 101))], IsRural = random.Next(2) == 0 };
            for (int j = 0; j < Indicators; j++)
            {
                centres[i]._values[j] = random.Next(0, 101);
            }
        }

        return centres;
    }
}
