using System.Linq.Expressions;

namespace InnovationDomain.Specifications;

/// <summary>Puts a specification to a query provider, such as a database's.</summary>
public static class SpecificationQueryable
{
    /// <summary>Answers the query with the conditions, order and page of the specification.</summary>
    /// <remarks>Paths to include mean something to a database's own evaluator only, and are left out here.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IQueryable<T> WithSpecification<T>(this IQueryable<T> source, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(specification);
        IQueryable<T> query = specification.WhereExpressions.Aggregate(source, (made, condition) => made.Where(condition.Filter));
        IOrderedQueryable<T>? ordered = null;
        foreach (OrderExpressionInfo<T> key in specification.OrderExpressions)
        {
            ordered = (ordered, key.IsDescending) switch
            {
                (null, false) => query.OrderBy(key.KeySelector),
                (null, true) => query.OrderByDescending(key.KeySelector),
                (_, false) => ordered.ThenBy(key.KeySelector),
                (_, true) => ordered.ThenByDescending(key.KeySelector),
            };
        }

        query = ordered ?? query;
        query = specification.Skip > 0 ? query.Skip(specification.Skip) : query;
        return specification.Take >= 0 ? query.Take(specification.Take) : query;
    }

    /// <summary>Answers what the specification makes of the items of the query.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The specification has no selector.</exception>
    public static IQueryable<TResult> WithSpecification<T, TResult>(this IQueryable<T> source, ISpecification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        Expression<Func<T, TResult>> selector = specification.Selector
            ?? throw new InvalidOperationException($"The specification {specification.GetType().Name} has no selector. Call Query.Select in its constructor.");
        return source.WithSpecification((ISpecification<T>)specification).Select(selector);
    }
}
