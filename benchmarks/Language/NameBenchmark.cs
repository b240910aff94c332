using BenchmarkDotNet.Attributes;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Benchmarks.Language;

/// <summary>How many names a second does the engine decline on one core, and what does it allocate beside the answer?</summary>
/// <remarks>The goal is 200,000 full names a second, that is 5 μs each; the mean is per name.</remarks>
[MemoryDiagnoser]
public class NameBenchmark
{
    private const int Count = 48;

    private static readonly string[] Surnames = ["Иванов", "Петровский", "Коваль", "Бонч-Бруевич", "Цой", "Черных", "Глинка", "Кравец"];
    private static readonly string[] GivenNames = ["Иван", "Лев", "Никита", "Юрий", "Игорь", "Хубертус"];

    private readonly PersonName[] _names = [.. Surnames.SelectMany(surname => GivenNames.Select(given => PersonName.Of(surname, given, "Иванович")))];
    private readonly string[] _typed = [.. Surnames.SelectMany(surname => GivenNames.Select(given => $"{given} Иванович {surname}"))];

    /// <summary>The parts are known.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Stored()
    {
        int length = 0;
        foreach (PersonName name in _names)
        {
            length += RussianMorphology.Default.Decline(name, GrammaticalCase.Dative).Text.Length;
        }

        return length;
    }

    /// <summary>The parts must be told apart first.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Typed()
    {
        int length = 0;
        foreach (string name in _typed)
        {
            length += RussianMorphology.Default.DeclineFullName(name, GrammaticalCase.Dative).Text.Length;
        }

        return length;
    }

    /// <summary>Surname and initials.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Initials()
    {
        int length = 0;
        foreach (PersonName name in _names)
        {
            length += RussianMorphology.Default.Decline(name, GrammaticalCase.Dative, PersonNameStyle.InitialsSurname).Text.Length;
        }

        return length;
    }
}
