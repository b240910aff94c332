using BenchmarkDotNet.Attributes;

namespace InnovationDomain.Benchmarks.Evaluation;

/// <summary>What does judging a hundred centres by twenty rules cost?</summary>
[MemoryDiagnoser]
public class EvaluationBenchmark
{
    private readonly MeasuredCentre[] _centres = MeasuredCentre.Many(100, 20250303);

    [Params(0, 1, 2, 3, 4)]
    public int Judge { get; set; }

    [Benchmark]
    public int HundredCentres()
    {
        Func<MeasuredCentre, int> judge = Judges.All[Judge].Judge;
        int kept = 0;
        foreach (MeasuredCentre centre in _centres)
        {
            kept += judge(centre);
        }

        return kept;
    }
}
