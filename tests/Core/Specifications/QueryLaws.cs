using NodaTime;
#if ARDALIS_SPECIFICATION
using Ardalis.Specification;
#else
using InnovationDomain.Specifications;
#endif

namespace InnovationDomain.Tests.Specifications;

/// <summary>What every named query promises, whatever it asks.</summary>
internal static class QueryLaws
{
    /// <summary>Keys that an order by culture, by length or without regard to case would put otherwise.</summary>
    public static string[] AwkwardKeys { get; } = ["ё", "Я", "а", "A", "a", "Ё", "МИП-10", "МИП-2", "мип-2", "B"];

    public static string Key(int i) => AwkwardKeys[i % AwkwardKeys.Length] + new string('-', i / AwkwardKeys.Length);

    /// <summary>Memory and a query provider answer what a plain loop answers, in its order, however the items are shuffled; each item knows whether it is in the answer.</summary>
    public static void Hold<T>(Specification<T> query, IEnumerable<T> items, IEnumerable<T> expected, int seed)
        where T : class
    {
        T[] given = [.. items];
        T[] answer = [.. expected];
        Assert.Equal(answer, query.Evaluate(given));
        Assert.All(given, item => Assert.Equal(answer.Contains(item), query.IsSatisfiedBy(item)));
        new Random(seed).Shuffle(given);
        Assert.Equal(answer, query.Evaluate(given));
#if !ARDALIS_SPECIFICATION
        Assert.Equal(answer, given.AsQueryable().WithSpecification(query));
#endif
    }

    public static void Refused<TException>(Func<object> make, string message)
        where TException : Exception => Assert.Equal(message, Assert.Throws<TException>(make).Message);

    public const string DateNotSet = "date is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'date')";

    public static LocalDate NoDate => default;
}
