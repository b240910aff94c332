namespace InnovationDomain.Documents.Word;

/// <summary>Writes a file beside its place and moves it there when it is complete.</summary>
internal static class WholeFile
{
    private const string PartialExtension = ".partial";

    public static string Write(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full) || Path.EndsInDirectorySeparator(path))
        {
            throw new ArgumentException($"“{full}” is a folder. Give the path of a file, such as “{Path.Join(full, "document.docx")}”.", nameof(path));
        }

        // Moving over a read-only file would succeed on Unix: whoever protected the file did not want that.
        if (File.Exists(full) && File.GetAttributes(full).HasFlag(FileAttributes.ReadOnly))
        {
            throw Failure(full, "it is read-only", "Clear the attribute or give another path.", inner: null);
        }

        string partial = full + PartialExtension;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
            }

            File.Move(partial, full, overwrite: true);
            return full;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(partial);
            throw Failure(full, error.Message, "Free space, close the program that holds it, or give another path.", error);
        }
        catch
        {
            Discard(partial);
            throw;
        }
    }

    private static IOException Failure(string path, string reason, string remedy, Exception? inner) =>
        new($"The document was not written to “{path}”: {reason.TrimEnd('.')}. {remedy}", inner);

    private static void Discard(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The first error is the one to tell; another writer may hold the same partial file.
        }
    }
}
