using System.Linq.Expressions;

namespace InnovationDomain.Specifications;

/// <inheritdoc cref="ISpecification{T}"/>
/// <remarks>Named queries derive from it and build themselves in their constructor: <c>Query.Where(…).OrderBy(…)</c>.</remarks>
public class Specification<T> : ISpecification<T>
{
    private readonly List<WhereExpressionInfo<T>> _conditions = [];
    private readonly List<OrderExpressionInfo<T>> _keys = [];
    private readonly List<string> _includes = [];

    /// <inheritdoc/>
    public ISpecificationBuilder<T> Query => new SpecificationBuilder<T>(this);

    /// <inheritdoc/>
    public IEnumerable<WhereExpressionInfo<T>> WhereExpressions => _conditions;

    /// <inheritdoc/>
    public IEnumerable<OrderExpressionInfo<T>> OrderExpressions => _keys;

    /// <inheritdoc/>
    public IEnumerable<string> IncludeStrings => _includes;

    /// <inheritdoc/>
    public int Take { get; internal set; } = -1;

    /// <inheritdoc/>
    public int Skip { get; internal set; } = -1;

    /// <inheritdoc/>
    /// <remarks>Keys that are texts compare by ordinal characters, so that no culture of a machine changes the order.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is <see langword="null"/>.</exception>
    public virtual IEnumerable<T> Evaluate(IEnumerable<T> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        IEnumerable<T> found = entities;
        foreach (WhereExpressionInfo<T> condition in _conditions)
        {
            found = found.Where(condition.FilterFunc);
        }

        found = Order(found);
        found = Skip > 0 ? found.Skip(Skip) : found;
        return Take >= 0 ? found.Take(Take) : found;
    }

    /// <inheritdoc/>
    public virtual bool IsSatisfiedBy(T entity) => _conditions.TrueForAll(condition => condition.FilterFunc(entity));

    internal void Add(WhereExpressionInfo<T> condition) => _conditions.Add(condition);

    internal void Add(OrderExpressionInfo<T> key)
    {
        if (key.IsFirst && _keys.Count > 0)
        {
            throw new InvalidOperationException($"The specification {GetType().Name} is ordered twice: OrderBy comes once, ThenBy after it.");
        }

        _keys.Add(key);
    }

    internal void AddInclude(string path) => _includes.Add(path);

    private IEnumerable<T> Order(IEnumerable<T> found)
    {
        IOrderedEnumerable<T>? ordered = null;
        foreach (OrderExpressionInfo<T> key in _keys)
        {
            ordered = (ordered, key.IsDescending) switch
            {
                (null, false) => found.OrderBy(key.KeySelectorFunc, OrdinalKeys.Comparer),
                (null, true) => found.OrderByDescending(key.KeySelectorFunc, OrdinalKeys.Comparer),
                (_, false) => ordered.ThenBy(key.KeySelectorFunc, OrdinalKeys.Comparer),
                (_, true) => ordered.ThenByDescending(key.KeySelectorFunc, OrdinalKeys.Comparer),
            };
        }

        return ordered ?? found;
    }
}

/// <inheritdoc cref="ISpecification{T, TResult}"/>
public class Specification<T, TResult> : Specification<T>, ISpecification<T, TResult>
{
    private Func<T, TResult>? _selector;

    /// <inheritdoc/>
    public new ISpecificationBuilder<T, TResult> Query => new SpecificationBuilder<T, TResult>(this);

    /// <inheritdoc/>
    public Expression<Func<T, TResult>>? Selector { get; internal set; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No selector is given.</exception>
    public new virtual IEnumerable<TResult> Evaluate(IEnumerable<T> entities) =>
        base.Evaluate(entities).Select(_selector ??= (Selector ?? throw MissingSelector()).Compile());

    internal InvalidOperationException MissingSelector() =>
        new($"The specification {GetType().Name} has no selector. Call Query.Select in its constructor.");
}
