namespace InnovationDomain.Documents.Model;

/// <summary>Data that travels inside the file of a document, unseen on paper: the facts it was made of, for a program that reads the file later.</summary>
/// <remarks>
/// Whoever has the file has the data, whatever the text leaves out: personal data too. So a document carries none unless it is given some,
/// and <see cref="OfficialDocument.WithData"/> is the place where somebody decides.
/// </remarks>
public sealed class DocumentData
{
    /// <summary>The most bytes that a document carries.</summary>
    public const int MostBytes = 16 << 20;

    private DocumentData(byte[] content) => Content = content;

    /// <summary>Gets the bytes as they were given.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Takes a copy of some bytes, such as JSON in UTF-8.</summary>
    /// <param name="content">From 1 to <see cref="MostBytes"/> bytes of any sort.</param>
    /// <exception cref="ArgumentException">There are none, or too many.</exception>
    public static DocumentData Of(ReadOnlySpan<byte> content) => content.Length is >= 1 and <= MostBytes
        ? new(content.ToArray())
        : throw new ArgumentException($"The data has {content.Length} bytes. A document carries from 1 to {MostBytes}: give the facts of this document alone.", nameof(content));
}
