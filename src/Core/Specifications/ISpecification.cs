namespace InnovationDomain.Specifications;

/// <summary>A query as a value (спецификация): which items, in which order, which page of them.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <remarks>
/// The names and meanings are those of the package Ardalis.Specification, which takes the place of this namespace where it is built with
/// <c>-p:ArdalisSpecification=true</c>.
/// </remarks>
public interface ISpecification<T>
{
    /// <summary>Gets the builder.</summary>
    ISpecificationBuilder<T> Query { get; }

    /// <summary>Gets the conditions, all of which must hold.</summary>
    IEnumerable<WhereExpressionInfo<T>> WhereExpressions { get; }

    /// <summary>Gets the keys of the order, the strongest first.</summary>
    IEnumerable<OrderExpressionInfo<T>> OrderExpressions { get; }

    /// <summary>Gets the paths of what is loaded along with an item; they mean something to a database only.</summary>
    IEnumerable<string> IncludeStrings { get; }

    /// <summary>Gets how many items to take at most.</summary>
    /// <value>-1: all.</value>
    int Take { get; }

    /// <summary>Gets how many items to leave out at the front.</summary>
    /// <value>-1: none.</value>
    int Skip { get; }

    /// <summary>Answers the items of a collection that satisfy the specification, in its order, of its page.</summary>
    IEnumerable<T> Evaluate(IEnumerable<T> entities);

    /// <summary>Answers whether all conditions hold for one item; order and page play no part.</summary>
    bool IsSatisfiedBy(T entity);
}

/// <summary>A query whose answer is made of the items.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <typeparam name="TResult">What is answered.</typeparam>
public interface ISpecification<T, TResult> : ISpecification<T>
{
    /// <summary>Gets the builder.</summary>
    new ISpecificationBuilder<T, TResult> Query { get; }

    /// <summary>Gets how an answer is made of an item.</summary>
    /// <value><see langword="null"/>: not given yet; evaluation then throws.</value>
    System.Linq.Expressions.Expression<Func<T, TResult>>? Selector { get; }

    /// <summary>Answers what is made of the items of a collection that satisfy the specification.</summary>
    new IEnumerable<TResult> Evaluate(IEnumerable<T> entities);
}
