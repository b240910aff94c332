using InnovationDomain.Documents.Word;
using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Targets;

internal sealed class FolderSink(string folder, ExistingFile existing) : BatchSink
{
    public override async ValueTask<IOException?> AddAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        string path = Path.Join(folder, fileName);
        try
        {
            using PartialFile partial = PartialFile.Beside(path, existing == ExistingFile.Replace);
            await partial.Stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            partial.MoveToPlace();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new IOException($"The document was not written to “{path}”: {error.Message.TrimEnd('.')}. Free the place or the space, or give another folder.", error);
        }
    }

    public override ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override void Dispose()
    {
    }
}
