using InnovationDomain.Documents.Word;
using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Targets;

internal sealed class ZipFileTarget(string path, ExistingFile existing) : BatchTarget
{
    internal override BatchSink Open()
    {
        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            throw new IOException($"“{path}” is a folder. Give the path of a file, such as “{Path.Join(path, "documents.zip")}”.");
        }

        try
        {
            PartialFile file = PartialFile.Beside(path, existing == ExistingFile.Replace);
            return new ZipSink(file.Stream, file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The zip cannot be written to “{path}”: {error.Message.TrimEnd('.')}. Free the place, or give another path. No document was composed.", error);
        }
    }
}
