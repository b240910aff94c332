using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Targets;

internal sealed class FolderTarget(string path, ExistingFile existing) : BatchTarget
{
    internal override BatchSink Open()
    {
        if (File.Exists(path))
        {
            throw new IOException($"“{path}” is a file. Give the path of a folder.");
        }

        try
        {
            Directory.CreateDirectory(path);
            return new FolderSink(path, existing);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The folder “{path}” cannot be made: {error.Message.TrimEnd('.')}. Give the path of another one. No document was composed.", error);
        }
    }
}
