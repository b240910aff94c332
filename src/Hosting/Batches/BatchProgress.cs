namespace InnovationDomain.Hosting.Batches;

/// <summary>How far a batch is, told after each document, in the order of the sequence.</summary>
public sealed class BatchProgress
{
    internal BatchProgress(int written, long bytes, int? total, BatchEntry last) => (Written, Bytes, Total, Last) = (written, bytes, total, last);

    /// <summary>Gets how many documents are written.</summary>
    public int Written { get; }

    /// <summary>Gets how many failed.</summary>
    public int Failed => Last.Number - Written;

    /// <summary>Gets the length of the written documents together, in bytes.</summary>
    public long Bytes { get; }

    /// <summary>Gets how many there are in all; <see langword="null"/> when the sequence does not tell before it is read.</summary>
    public int? Total { get; }

    /// <summary>Gets the document that was finished last.</summary>
    public BatchEntry Last { get; }
}
