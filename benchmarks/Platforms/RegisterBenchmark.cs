using BenchmarkDotNet.Attributes;

namespace InnovationDomain.Benchmarks.Platforms;

/// <summary>What does each question about a register cost, and does it grow faster than the register?</summary>
[MemoryDiagnoser]
public class RegisterBenchmark
{
    private Func<int> _ask = null!;

    public static IEnumerable<string> Questions => RegisterQuestions.All.Select(question => question.Name);

    [Params(3_000, 30_000)]
    public int Platforms { get; set; }

    [ParamsSource(nameof(Questions))]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _ask = RegisterQuestions.All.Single(question => question.Name == Question).Prepare(new(Platforms));

    [Benchmark]
    public int Ask() => _ask();
}
