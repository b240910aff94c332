namespace InnovationDomain.Hosting.Batches;

/// <summary>What became of one document of a batch.</summary>
public sealed class BatchEntry
{
    internal BatchEntry(int number, string fileName, long size, Exception? error) => (Number, FileName, Size, Error) = (number, fileName, size, error);

    /// <summary>Gets the place of the item in the sequence, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the name of the file, without a folder: «Приказ № 112-од о присвоении статуса.docx».</summary>
    /// <remarks>
    /// <para>
    /// Made of <see cref="BatchItem.Title"/>, and a legal name in the file systems of Windows, Linux and macOS: «/», «\», «|» and «:» become «-», but a colon before a space goes; «"», «&lt;», «&gt;», «?», «*» and what
    /// prints nothing are left out; white space is one space; spaces and dots at the ends and hyphens at the beginning go, so that no title leads out of the folder. A device of Windows
    /// («CON», «LPT1») gets «_» before it, a title of which nothing stays becomes «документ», and a name longer than 200 bytes of UTF-8 is cut, between words where it can be.
    /// </para>
    /// <para>
    /// Of names that differ at most in case, the later ones get « (2)», « (3)» and so on, in the order of the sequence. A document that failed keeps its name, so
    /// that the names of the others are the same when it is mended and the batch is written anew.
    /// </para>
    /// </remarks>
    public string FileName { get; }

    /// <summary>Gets the length of the file in bytes; 0 when the document failed.</summary>
    public long Size { get; }

    /// <summary>Gets why there is no such document; <see langword="null"/> when it is written.</summary>
    /// <remarks>
    /// As it was thrown. Its message, of unfit facts above all, names what is missing, and may name persons: show it to the clerk, keep it out of logs.
    /// </remarks>
    public Exception? Error { get; }

    /// <summary>Gets whether the document is written.</summary>
    public bool IsWritten => Error is null;
}
