using System.Globalization;

namespace InnovationDomain.Documents.Word;

/// <summary>A file of this writer alone beside its place, removed unless it is moved there. Hosting compiles this source too: batches keep the same promise.</summary>
internal sealed class PartialFile : IDisposable
{
    private const int MostPartials = 1000;

    private readonly string _place;
    private readonly UnixFileMode? _mode;
    private readonly bool _replaces;
    private bool _moved;

    private PartialFile(FileStream stream, string place, UnixFileMode? mode, bool replaces) =>
        (Stream, _place, _mode, _replaces) = (stream, place, mode, replaces);

    public FileStream Stream { get; }

    /// <summary>Opens one.</summary>
    /// <param name="full">The place, a full path; folders that are missing are made.</param>
    /// <param name="replaces">Whether an earlier file gives way; otherwise it is an error, now or when another writer was faster.</param>
    public static PartialFile Beside(string full, bool replaces)
    {
        // What a link points to is replaced, and the link stays.
        string place = new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
        if (!replaces && File.Exists(place))
        {
            throw new IOException("it exists already");
        }

        UnixFileMode? mode = RequireReplaceable(place);
        string folder = Path.GetDirectoryName(place)!;
        Directory.CreateDirectory(folder);
        for (int number = 1; ; number++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $".document-{number}.partial");
            string path = Path.Join(folder, name);
            try
            {
                return new(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None), place, mode, replaces);
            }
            catch (IOException) when (number < MostPartials)
            {
                // Another writer is at work in this folder, or one was stopped here: the next number.
            }
        }
    }

    public void MoveToPlace()
    {
        Stream.Dispose();
        if (_mode is { } earlier && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Stream.Name, earlier);
        }

        File.Move(Stream.Name, _place, _replaces);
        _moved = true;
    }

    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        finally
        {
            if (!_moved)
            {
                File.Delete(Stream.Name);
            }
        }
    }

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
}
