#if !ARDALIS_SPECIFICATION
using InnovationDomain.Specifications;

namespace InnovationDomain.Tests.Specifications;

public sealed class SpecificationTests
{
    // Whatever is built, memory and a query provider answer the same items in the same order.
    [Property]
    public void Memory_and_a_query_provider_answer_the_same(Row[] rows, int least, bool only, bool descending, NonNegativeInt skip, NonNegativeInt take)
    {
        var specification = new Specification<Row>();
        specification.Query.Where(row => row.Points >= least).Where(row => row.Is, only).Skip(skip.Get).Take(take.Get);
        _ = descending
            ? specification.Query.OrderByDescending(row => row.Points).ThenBy(row => row.Number)
            : specification.Query.OrderBy(row => row.Number).ThenByDescending(row => row.Points);

        Row[] expected = [.. rows.Where(row => row.Points >= least && (!only || row.Is))];
        expected = descending ? [.. expected.OrderByDescending(row => row.Points).ThenBy(row => row.Number)] : [.. expected.OrderBy(row => row.Number).ThenByDescending(row => row.Points)];
        expected = [.. expected.Skip(skip.Get).Take(take.Get)];

        Assert.Equal(expected, specification.Evaluate(rows));
        Assert.Equal(expected, rows.AsQueryable().WithSpecification(specification));
        Assert.All(expected, row => Assert.True(specification.IsSatisfiedBy(row)));
    }

    [Fact]
    public void Texts_are_ordered_by_their_characters_in_every_culture()
    {
        var specification = new Specification<string>();
        specification.Query.OrderBy(text => text);
        Assert.Equal(["A", "B", "a", "Ё", "Я", "а"], specification.Evaluate(["а", "a", "Ё", "B", "A", "Я"]));
    }

    [Fact]
    public void A_result_is_made_of_each_item()
    {
        var specification = new Specification<Row, int>();
        specification.Query.Where(row => row.Is).Select(row => row.Points);
        Row[] rows = [new(1, 10, true), new(2, 20, false), new(3, 30, true)];
        Assert.Equal([10, 30], specification.Evaluate(rows));
        Assert.Equal([10, 30], rows.AsQueryable().WithSpecification(specification));
    }

    [Fact]
    public void What_is_built_wrong_is_told()
    {
        Refused("The specification Specification`1 is ordered twice: OrderBy comes once, ThenBy after it.", specification => specification.Query.OrderBy(row => row.Number).OrderBy(row => row.Points));
        Refused("Take is given twice. Give it once.", specification => specification.Query.Take(1).Take(2));
        Refused("Skip is given twice. Give it once.", specification => specification.Query.Skip(1).Skip(2));
        Assert.Equal(
            "The specification Specification`2 has no selector. Call Query.Select in its constructor.",
            Assert.Throws<InvalidOperationException>(() => new Specification<Row, int>().Evaluate([new Row(1, 1, true)]).ToArray()).Message);
    }

    private static void Refused(string message, Action<Specification<Row>> build) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => build(new Specification<Row>())).Message);

    public sealed record Row(int Number, int Points, bool Is);
}
#endif
