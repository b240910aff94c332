namespace InnovationDomain.Documents.Word;

/// <summary>Writes a file beside its place and moves it there when it is complete.</summary>
internal static class WholeFile
{
    public static string Write(string path, Action<Stream> write)
    {
        string full = RequireFile(path);
        try
        {
            using var partial = PartialFile.Beside(full, replaces: true);
            write(partial.Stream);
            partial.MoveToPlace();
            return full;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(full, error);
        }
    }

    public static async Task<string> WriteAsync(string path, Func<Stream, Task> write)
    {
        string full = RequireFile(path);
        try
        {
            using var partial = PartialFile.Beside(full, replaces: true);
            await write(partial.Stream).ConfigureAwait(false);
            partial.MoveToPlace();
            return full;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(full, error);
        }
    }

    private static string RequireFile(string path)
    {
        string full = Path.GetFullPath(path);
        return !Directory.Exists(full) && !Path.EndsInDirectorySeparator(path)
            ? full
            : throw new ArgumentException($"“{full}” is a folder. Give the path of a file, such as “{Path.Join(full, "document.docx")}”.", nameof(path));
    }

    private static IOException NotWritten(string full, Exception error) => new(
        $"The document was not written to “{full}”: {error.Message.TrimEnd('.')}. Free space, make the file writable, close the program that holds it, or give another path.", error);
}
