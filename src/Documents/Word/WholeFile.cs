using System.Globalization;

namespace InnovationDomain.Documents.Word;

/// <summary>Writes a file beside its place and moves it there when it is complete.</summary>
internal static class WholeFile
{
    private const int MostPartials = 1000;

    public static string Write(string path, Action<Stream> write)
    {
        string full = RequireFile(path);
        try
        {
            using var partial = Partial.Beside(full);
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
            using var partial = Partial.Beside(full);
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

    // Moving over a file succeeds on Unix even when the file is protected, or is a device: whoever made it so did not want that.
    private static UnixFileMode? RequireReplaceable(string place)
    {
        if (!File.Exists(place))
        {
            return null;
        }

        if (File.GetAttributes(place).HasFlag(FileAttributes.ReadOnly))
        {
            throw new IOException("it is read-only");
        }

        using var earlier = new FileStream(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        earlier.SetLength(earlier.Length);
        return OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(place);
    }

    /// <summary>A file of this writer alone, removed unless it is moved to its place.</summary>
    private sealed class Partial(FileStream stream, string place, UnixFileMode? mode) : IDisposable
    {
        private bool _moved;

        public FileStream Stream => stream;

        public static Partial Beside(string full)
        {
            // What a link points to is replaced, and the link stays.
            string place = new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
            UnixFileMode? mode = RequireReplaceable(place);
            string folder = Path.GetDirectoryName(place)!;
            Directory.CreateDirectory(folder);
            for (int number = 1; ; number++)
            {
                string name = string.Create(CultureInfo.InvariantCulture, $".document-{number}.partial");
                string path = Path.Join(folder, name);
                try
                {
                    return new(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None), place, mode);
                }
                catch (IOException) when (number < MostPartials)
                {
                    // Another writer is at work in this folder, or one was stopped here: the next number.
                }
            }
        }

        public void MoveToPlace()
        {
            stream.Dispose();
            if (mode is { } earlier && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(stream.Name, earlier);
            }

            File.Move(stream.Name, place, overwrite: true);
            _moved = true;
        }

        public void Dispose()
        {
            try
            {
                stream.Dispose();
            }
            finally
            {
                if (!_moved)
                {
                    File.Delete(stream.Name);
                }
            }
        }
    }
}
