using BenchmarkDotNet.Attributes;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Resolutions;

namespace InnovationDomain.Benchmarks.Documents;

/// <summary>Does the time or the memory of one recommendation grow with the document?</summary>
/// <remarks>
/// Time: a hundred times the recommendations should take a hundred times as long, no more.
/// Memory: what writing allocates should stay the same; what composing allocates is the tree, and grows with it.
/// </remarks>
[MemoryDiagnoser]
public class LengthBenchmark
{
    private readonly FestivalResolutionPlugin _plugin = new();
    private Festival _festival = null!;
    private OfficialDocument _document = null!;

    [Params(100, 10_000)]
    public int Recommendations { get; set; }

    [GlobalSetup]
    public void Compose()
    {
        _festival = LongFestival.WithRecommendations(Recommendations);
        _document = _plugin.Compose(_festival, CompositionContext.Unregistered);
    }

    [Benchmark(Baseline = true)]
    public void Write() => WordWriter.Gost2025.Write(_document, Stream.Null);

    [Benchmark]
    public void ComposeAndWrite() => WordWriter.Gost2025.Write(_plugin.Compose(_festival, CompositionContext.Unregistered), Stream.Null);
}
