using System.Linq.Expressions;

namespace InnovationDomain.Specifications;

/// <summary>A condition of a specification, as an expression for a database and as a function for memory.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
public sealed class WhereExpressionInfo<T>
{
    private readonly Lazy<Func<T, bool>> _filter;

    /// <summary>Makes a condition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is <see langword="null"/>.</exception>
    public WhereExpressionInfo(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
        _filter = new(filter.Compile);
    }

    /// <summary>Gets the expression.</summary>
    public Expression<Func<T, bool>> Filter { get; }

    /// <summary>Gets the function, compiled when first asked for.</summary>
    public Func<T, bool> FilterFunc => _filter.Value;
}
