using System.Linq.Expressions;

namespace InnovationDomain.Specifications;

/// <summary>A key of the order of a specification.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
public sealed class OrderExpressionInfo<T>
{
    private readonly Lazy<Func<T, object?>> _keySelector;

    /// <summary>Makes a key.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="keySelector"/> is <see langword="null"/>.</exception>
    public OrderExpressionInfo(Expression<Func<T, object?>> keySelector, OrderTypeEnum orderType)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        (KeySelector, OrderType) = (keySelector, orderType);
        _keySelector = new(keySelector.Compile);
    }

    /// <summary>Gets the expression.</summary>
    public Expression<Func<T, object?>> KeySelector { get; }

    /// <summary>Gets whether it is the first key or a further one, and its direction.</summary>
    public OrderTypeEnum OrderType { get; }

    /// <summary>Gets the function, compiled when first asked for.</summary>
    public Func<T, object?> KeySelectorFunc => _keySelector.Value;

    internal bool IsDescending => OrderType is OrderTypeEnum.OrderByDescending or OrderTypeEnum.ThenByDescending;

    internal bool IsFirst => OrderType is OrderTypeEnum.OrderBy or OrderTypeEnum.OrderByDescending;
}
