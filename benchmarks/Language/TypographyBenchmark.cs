using BenchmarkDotNet.Attributes;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Plugins.Resolutions;
using Quickstart;

namespace InnovationDomain.Benchmarks.Language;

/// <summary>What does the typography of one resolution cost: time and bytes for all its texts?</summary>
/// <remarks>Strings in, strings out, as a caller of the library pays for it; the Word writer sets the same texts in its own buffer and allocates none of these bytes.</remarks>
[MemoryDiagnoser]
public class TypographyBenchmark
{
    private string[] _texts = [];

    [GlobalSetup]
    public void Compose() =>
        _texts = [.. DocumentTexts.Of(new FestivalResolutionPlugin().Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered))];

    [Benchmark]
    public int Apply()
    {
        int length = 0;
        foreach (string text in _texts)
        {
            length += Typography.Apply(text).Length;
        }

        return length;
    }
}
