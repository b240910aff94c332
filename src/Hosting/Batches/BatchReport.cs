using System.Collections.Immutable;

namespace InnovationDomain.Hosting.Batches;

/// <summary>What became of a batch that was read to its end.</summary>
public sealed class BatchReport
{
    internal BatchReport(ImmutableArray<BatchEntry> entries, int written, long bytes) => (Entries, Written, Bytes) = (entries, written, bytes);

    /// <summary>Gets what became of each document, in the order of the sequence.</summary>
    public ImmutableArray<BatchEntry> Entries { get; }

    /// <summary>Gets how many documents are written.</summary>
    public int Written { get; }

    /// <summary>Gets how many failed.</summary>
    public int Failed => Entries.Length - Written;

    /// <summary>Gets the length of the written documents together, in bytes.</summary>
    public long Bytes { get; }

    /// <summary>Gets the documents that failed, in the order of the sequence.</summary>
    public IEnumerable<BatchEntry> Failures => Entries.Where(entry => !entry.IsWritten);
}
