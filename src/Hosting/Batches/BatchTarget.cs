using InnovationDomain.Hosting.Targets;

namespace InnovationDomain.Hosting.Batches;

/// <summary>Where the documents of a batch go. The documents are the same bytes wherever.</summary>
public abstract class BatchTarget
{
    private protected BatchTarget()
    {
    }

    /// <summary>Makes a target of a folder, a file a document.</summary>
    /// <param name="path">The path of the folder; it is made when it is missing. Other files in it are left alone.</param>
    /// <param name="existing">What happens to a file of the same name; the default is <see cref="ExistingFile.Replace"/>.</param>
    /// <returns>Files appear one after another in the order of the sequence, each whole or not at all; what a failed or cancelled batch has written stays.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="existing"/> is not a named value.</exception>
    public static BatchTarget Folder(string path, ExistingFile existing = ExistingFile.Replace)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new FolderTarget(Path.GetFullPath(path), Known(existing));
    }

    /// <summary>Makes a target of a zip file.</summary>
    /// <param name="path">The path of the file; folders that are missing are made.</param>
    /// <param name="existing">What happens to an earlier file; the default is <see cref="ExistingFile.Replace"/>. With <see cref="ExistingFile.Keep"/> the batch is refused.</param>
    /// <returns>The file appears whole at the end; a failed or cancelled batch leaves none, and an earlier one untouched.</returns>
    /// <remarks>See <see cref="Zip"/> for what is in it.</remarks>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="existing"/> is not a named value.</exception>
    public static BatchTarget ZipFile(string path, ExistingFile existing = ExistingFile.Replace)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new ZipFileTarget(Path.GetFullPath(path), Known(existing));
    }

    /// <summary>Makes a target of a stream that a zip is written to, such as the body of a web response.</summary>
    /// <param name="stream">Any stream that can be written; it need not be seekable, is written asynchronously and stays open.</param>
    /// <returns>A failed or cancelled batch leaves the beginning of a zip without its directory. Discard it and end a response with an error: a program that searches for a directory
    /// may find the one of the last document, which is a zip too.</returns>
    /// <remarks>
    /// Documents stand in the order of the sequence, stored, for they are compressed already; times are 1 January 1980, names UTF-8. Nothing tells the machine or the day:
    /// the same documents are the same zip. More than 65,534 documents or 4 GB make a zip64, which all current programs read.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written.</exception>
    public static BatchTarget Zip(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanWrite
            ? new ZipStreamTarget(stream)
            : throw new ArgumentException("The stream cannot be written. Open it for writing, or give another one.", nameof(stream));
    }

    internal abstract BatchSink Open();

    private static ExistingFile Known(ExistingFile existing) => Enum.IsDefined(existing)
        ? existing
        : throw new ArgumentOutOfRangeException(nameof(existing), existing, "Take one of the named values of ExistingFile.");
}
