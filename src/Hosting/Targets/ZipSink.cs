using InnovationDomain.Documents.Word;

namespace InnovationDomain.Hosting.Targets;

/// <summary>A zip in a stream of the caller, or in a file that is moved to its place when it is complete. Without its directory, which comes last, it is no zip.</summary>
internal sealed class ZipSink(Stream stream, PartialFile? file = null) : BatchSink
{
    private readonly StoredZip _zip = new(stream);

    public override async ValueTask<IOException?> AddAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await _zip.AddAsync(fileName, content, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await _zip.FinishAsync(cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        file?.MoveToPlace();
    }

    public override void Dispose() => file?.Dispose();
}
