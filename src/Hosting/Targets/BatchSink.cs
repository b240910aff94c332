namespace InnovationDomain.Hosting.Targets;

/// <summary>An opened target. Disposed before it is completed, it leaves nothing half-written that looks whole.</summary>
internal abstract class BatchSink : IDisposable
{
    /// <summary>Takes a document.</summary>
    /// <returns>Why this document alone has no place; <see langword="null"/> when it has one. What is wrong with the target as a whole is thrown.</returns>
    public abstract ValueTask<IOException?> AddAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    public abstract ValueTask CompleteAsync(CancellationToken cancellationToken);

    public abstract void Dispose();
}
