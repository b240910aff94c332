using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using InnovationDomain.Testing.Laws;

namespace InnovationDomain.Testing;

/// <summary>The laws of a specification (законы спецификации): in memory it finds what a query provider finds.</summary>
public static class SpecificationLaws
{
    private const int Cases = 60;

    /// <summary>Answers the laws of a specification.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="items">How items are drawn; left out, as <see cref="InnovationArbitraries.Map"/> does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="specification"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<Law> For<T>(Specification<T> specification, Arbitrary<T>? items = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        string name = specification.GetType().Name;
        Gen<T> one = (items ?? InnovationArbitraries.Map.ArbFor<T>()).Generator;
        var lists = Arb.From(one.ListOf().Select(drawn => new Items<T>([.. drawn])), list => list.All.Select((_, i) => new Items<T>(list.All.RemoveAt(i))));
        var cases = new LawCases<Items<T>>(null, new() { Subjects = lists });
        return
        [
            LawTrial.Of(name, null, "Queryable", "its conditions, as a query provider reads them, take the items that they take in memory.", cases, Cases, tried => Queryable(specification, tried.Subject)),
            LawTrial.Of(name, null, "Members", "an item satisfies it exactly if it is found among all, but for the page.", cases, Cases, tried => Membership(specification, tried.Subject)),
            LawTrial.Of(name, null, "Stability", "what is found is found again, in the same order.", cases, Cases, tried => Stability(specification, tried.Subject)),
        ];
    }

    private static IEnumerable<string?> Queryable<T>(Specification<T> specification, Items<T> items)
    {
        HashSet<object> queried = [.. specification.WhereExpressions.Aggregate(items.All.ToArray().AsQueryable(), (query, condition) => query.Where(condition.Filter)).Cast<object>()];
        foreach (T item in items.All)
        {
            yield return queried.Contains(item!) == specification.IsSatisfiedBy(item) ? null : $"the query and memory differ on {Printed.Line(item, 400)}";
        }
    }

    private static IEnumerable<string?> Membership<T>(Specification<T> specification, Items<T> items)
    {
        T[] found = [.. specification.Evaluate(items.All)];
        bool isPaged = specification.Skip > 0 || specification.Take >= 0;
        yield return found.All(specification.IsSatisfiedBy) ? null : "an item is found that does not satisfy it";
        yield return isPaged || found.Length == items.All.Count(specification.IsSatisfiedBy) ? null : FormattableString.Invariant($"{found.Length} are found, and {items.All.Count(specification.IsSatisfiedBy)} satisfy it");
    }

    private static IEnumerable<string?> Stability<T>(Specification<T> specification, Items<T> items)
    {
        yield return specification.Evaluate(items.All).SequenceEqual(specification.Evaluate(items.All)) ? null : "found again, the items are others or in another order";
    }

    private sealed record Items<T>(ImmutableArray<T> All)
    {
        public override string ToString() => Printed.Line(All);
    }
}
