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

        Directory.CreateDirectory(path);
        return new FolderSink(path, existing);
    }
}
