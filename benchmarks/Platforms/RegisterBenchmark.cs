using BenchmarkDotNet.Attributes;

namespace InnovationDomain.Benchmarks.Platforms;

/// <summary>What does each question about a register cost, and does it grow faster than the register?</summary>
/// <remarks>Each answer includes making the query, which compiles its expressions anew: a fixed part of some milliseconds that a small register shows and a large one hides.</remarks>
[MemoryDiagnoser]
public class RegisterBenchmark
{
    private RegisterData _data = null!;
    private Func<RegisterData, int> _ask = null!;

    public static IEnumerable<string> Questions => RegisterQuestions.All.Select(question => question.Name);

    [Params(3_000, 30_000)]
    public int Platforms { get; set; }

    [ParamsSource(nameof(Questions))]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void Register()
    {
        _data = new(Platforms);
        _ask = RegisterQuestions.All.Single(question => question.Name == Question).Ask;
    }

    [Benchmark]
    public int Ask() => _ask(_data);
}
