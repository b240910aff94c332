using BenchmarkDotNet.Attributes;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Benchmarks.Language;

/// <summary>What does a number in a text cost: a counted noun, a cardinal and an ordinal in words, a sum of money?</summary>
/// <remarks>One thousand numbers of one to nine digits, each in the instrumental, whose words are the longest.</remarks>
[MemoryDiagnoser]
public class NumbersBenchmark
{
    private const int Count = 1000;
    private readonly long[] _numbers = [.. Enumerable.Range(1, Count).Select(i => (long)i * i * i % 1_000_000_000)];

    [Benchmark(OperationsPerInvoke = Count)]
    public int CountedNouns()
    {
        int length = 0;
        foreach (long number in _numbers)
        {
            length += InnovationDomain.Documents.Language.CountedNouns.WorkingDay.Count(number, GrammaticalCase.Instrumental).Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Cardinals()
    {
        int length = 0;
        foreach (long number in _numbers)
        {
            length += Cardinal.InWords(number, GrammaticalCase.Instrumental).Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Ordinals()
    {
        int length = 0;
        foreach (long number in _numbers)
        {
            length += Ordinal.InWords(number, GrammaticalCase.Instrumental).Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Sums()
    {
        int length = 0;
        foreach (long number in _numbers)
        {
            length += RubleAmount.WithWords(number / 100m, GrammaticalCase.Instrumental).Length;
        }

        return length;
    }
}
