using System.Linq.Expressions;

namespace InnovationDomain.Specifications;

/// <summary>The words in which specifications are built.</summary>
public static class SpecificationBuilderExtensions
{
    /// <summary>Adds a condition; all of them must hold.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ISpecificationBuilder<T> Where<T>(this ISpecificationBuilder<T> builder, Expression<Func<T, bool>> predicate) => Where(builder, predicate, true);

    /// <summary>Adds a condition when <paramref name="condition"/> is <see langword="true"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ISpecificationBuilder<T> Where<T>(this ISpecificationBuilder<T> builder, Expression<Func<T, bool>> predicate, bool condition)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (condition)
        {
            builder.Specification.Add(new WhereExpressionInfo<T>(predicate));
        }

        return builder;
    }

    /// <inheritdoc cref="Where{T}(ISpecificationBuilder{T}, Expression{Func{T, bool}})"/>
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, bool>> predicate)
    {
        _ = Where((ISpecificationBuilder<T>)builder, predicate, true);
        return builder;
    }

    /// <summary>Orders by a key, ascending.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The specification is ordered already.</exception>
    public static IOrderedSpecificationBuilder<T> OrderBy<T>(this ISpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        Add(builder, keySelector, OrderTypeEnum.OrderBy);

    /// <summary>Orders by a key, descending.</summary>
    /// <inheritdoc cref="OrderBy{T}(ISpecificationBuilder{T}, Expression{Func{T, object}})" path="/exception"/>
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T>(this ISpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        Add(builder, keySelector, OrderTypeEnum.OrderByDescending);

    /// <summary>Orders what is equal so far by a further key, ascending.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IOrderedSpecificationBuilder<T> ThenBy<T>(this IOrderedSpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        Add(builder, keySelector, OrderTypeEnum.ThenBy);

    /// <summary>Orders what is equal so far by a further key, descending.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T>(this IOrderedSpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        Add(builder, keySelector, OrderTypeEnum.ThenByDescending);

    /// <summary>Takes so many items at most.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="take"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">It is given already.</exception>
    public static ISpecificationBuilder<T> Take<T>(this ISpecificationBuilder<T> builder, int take)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        builder.Specification.Take = builder.Specification.Take < 0 ? take : throw Twice("Take");
        return builder;
    }

    /// <summary>Leaves out so many items at the front.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="skip"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">It is given already.</exception>
    public static ISpecificationBuilder<T> Skip<T>(this ISpecificationBuilder<T> builder, int skip)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        builder.Specification.Skip = builder.Specification.Skip < 0 ? skip : throw Twice("Skip");
        return builder;
    }

    /// <summary>Asks a database to load what is at a path along with each item; in memory it is there already.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="includeString"/> is blank.</exception>
    public static ISpecificationBuilder<T> Include<T>(this ISpecificationBuilder<T> builder, string includeString)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(includeString);
        builder.Specification.AddInclude(includeString);
        return builder;
    }

    /// <summary>Says how an answer is made of an item.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Select<T, TResult>(this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(selector);
        builder.Specification.Selector = selector;
    }

    private static SpecificationBuilder<T> Add<T>(ISpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector, OrderTypeEnum order)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Specification.Add(new OrderExpressionInfo<T>(keySelector, order));
        return new SpecificationBuilder<T>(builder.Specification);
    }

    private static InvalidOperationException Twice(string word) => new($"{word} is given twice. Give it once.");
}
