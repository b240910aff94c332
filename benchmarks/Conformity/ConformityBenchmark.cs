using BenchmarkDotNet.Attributes;
using InnovationDomain.Documents.Conformity;

namespace InnovationDomain.Benchmarks.Conformity;

/// <summary>What does norm control of one document cost, and how does it grow with the document?</summary>
/// <remarks>The goal is a hundred ordinary documents a second on one core, and time linear in the length.</remarks>
[MemoryDiagnoser]
public class ConformityBenchmark
{
    private byte[] _file = null!;

    /// <summary>How many paragraphs stand in the text beside those of the resolution itself.</summary>
    [Params(0, 100, 1_000, 10_000)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void Write() => _file = ConformityFiles.WithParagraphs(Paragraphs);

    [Benchmark(Baseline = true)]
    public int Check() => ConformityChecker.Gost2025.Check(new MemoryStream(_file)).Findings.Length;

    [Benchmark]
    public int Mend() => ConformityChecker.Gost2025.Mend(new MemoryStream(_file), Stream.Null).Changes.Length;
}
