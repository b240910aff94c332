using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using InnovationDomain.Benchmarks.Contestants;

namespace InnovationDomain.Benchmarks.Documents;

/// <summary>What does one document cost, from the domain object to the bytes of the file?</summary>
/// <remarks>
/// All write the same valid file, which the setup checks element by element, into a stream that is used again.
/// The peers compose the same document within their time, and get its typography, its keep rules and all parts but the body ready, in their favour.
/// </remarks>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A stream over memory; it holds nothing to give back.")]
public class ResolutionBenchmark
{
    private readonly MemoryStream _target = new();
    private LineUp _lineUp = null!;

    [Params(CompressionLevel.Optimal, CompressionLevel.Fastest)]
    public CompressionLevel Compression { get; set; }

    [ParamsSource(nameof(Subjects))]
    public Subject Subject { get; set; } = null!;

    public static IEnumerable<Subject> Subjects => Subject.All;

    [GlobalSetup]
    public void CheckAndPrepare() => _lineUp = LineUp.Of(Subject, Compression);

    [Benchmark(Baseline = true)]
    public long Floor() => Write(_lineUp.Floor);

    [Benchmark]
    public long Ours() => Write(_lineUp.Ours);

    [Benchmark]
    public long SdkSax() => Write(_lineUp.SdkSax);

    [Benchmark]
    public long SdkDom() => Write(_lineUp.SdkDom);

    private long Write(IContestant contestant)
    {
        _target.SetLength(0);
        contestant.Write(_target);
        return _target.Length;
    }
}
