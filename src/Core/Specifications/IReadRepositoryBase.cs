namespace InnovationDomain.Specifications;

/// <summary>Where items are read from: the user's own storage.</summary>
/// <typeparam name="T">What is read.</typeparam>
public interface IReadRepositoryBase<T>
    where T : class
{
    /// <summary>Answers the item of a key, or <see langword="null"/>.</summary>
    Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull;

    /// <summary>Answers the first item that satisfies the specification, or <see langword="null"/>.</summary>
    Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Answers what is made of the first item that satisfies the specification, or the default.</summary>
    Task<TResult?> FirstOrDefaultAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>Answers the one item that satisfies the specification, or <see langword="null"/>.</summary>
    /// <exception cref="InvalidOperationException">More than one item does.</exception>
    Task<T?> SingleOrDefaultAsync(ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Answers what is made of the one item that satisfies the specification, or the default.</summary>
    /// <exception cref="InvalidOperationException">More than one item does.</exception>
    Task<TResult?> SingleOrDefaultAsync<TResult>(ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>Answers all items.</summary>
    Task<List<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Answers the items that satisfy the specification.</summary>
    Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Answers what is made of the items that satisfy the specification.</summary>
    Task<List<TResult>> ListAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>Counts all items.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the items that satisfy the conditions of the specification; its page plays no part.</summary>
    Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Answers whether there is any item.</summary>
    Task<bool> AnyAsync(CancellationToken cancellationToken = default);

    /// <summary>Answers whether any item satisfies the conditions of the specification.</summary>
    Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Streams the items that satisfy the specification.</summary>
    IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification);
}
