using System.IO.Compression;
using System.IO.Pipelines;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Layouts;
using InnovationDomain.Documents.Word.Package;

namespace InnovationDomain.Documents.Word;

/// <summary>Writes official documents as Word files (.docx).</summary>
/// <remarks>
/// <para>Streams: markup goes to the target as it is made, and memory does not grow with the document.</para>
/// <para>Deterministic: on one runtime the same document gives the same bytes, whatever the day, the time zone, the culture and the machine.</para>
/// <para>A document that breaks a rule is refused before its first byte; all that is wrong is told at once: <see cref="InvalidDocumentException"/>.</para>
/// <para>
/// Immutable and thread-safe. Making one compresses the parts that all its documents share, so make one and keep it, or use <see cref="Gost2025"/>.
/// </para>
/// </remarks>
public sealed class WordWriter
{
    private readonly SharedParts _shared;

    /// <summary>Makes a writer for a standard.</summary>
    /// <param name="standard">What the documents look like; a house style comes with it: <see cref="DocumentStandard.With"/>.</param>
    /// <param name="compression">How hard to compress; the default is <see cref="CompressionLevel.Optimal"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> is <see langword="null"/>.</exception>
    public WordWriter(DocumentStandard standard, CompressionLevel compression = CompressionLevel.Optimal)
    {
        ArgumentNullException.ThrowIfNull(standard);
        Standard = standard;
        _shared = new SharedParts(new Layout(standard), compression);
    }

    /// <summary>Gets the writer of ГОСТ Р 7.0.97-2025.</summary>
    public static WordWriter Gost2025 { get; } = new(DocumentStandard.Gost2025);

    /// <summary>Gets the standard.</summary>
    public DocumentStandard Standard { get; }

    /// <summary>Writes a document to a stream, from where the stream stands.</summary>
    /// <param name="document">The document.</param>
    /// <param name="target">Any stream that can be written; it need not be seekable and stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> cannot be written.</exception>
    /// <exception cref="InvalidDocumentException">The document breaks rules; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">The document has a table whose rows must be awaited: see <see cref="WriteAsync(OfficialDocument, Stream, CancellationToken)"/>. Nothing was written.</exception>
    /// <remarks>
    /// What the stream itself throws passes through; then it holds a part of a file, which no program opens. A web response refuses synchronous writing:
    /// see <see cref="WriteAsync(OfficialDocument, Stream, CancellationToken)"/>.
    /// </remarks>
    public void Write(OfficialDocument document, Stream target)
    {
        DocumentPackage package = Require(document, isAsync: false);
        RequireWritable(target);
        foreach (AwaitedRows? _ in package.Steps(target))
        {
            // Each step has written to the target.
        }
    }

    /// <summary>Writes a document to a stream that wants to be written asynchronously, such as the body of a web response.</summary>
    /// <param name="document">The document; the rows of its tables may come while it is written.</param>
    /// <param name="target">Any stream that can be written; it need not be seekable and stays open.</param>
    /// <param name="cancellationToken">Stops the reading of rows and the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> cannot be written.</exception>
    /// <exception cref="InvalidDocumentException">The document breaks rules; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">A row that was awaited has another number of columns than its table.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <remarks>
    /// Some 64 KB of compressed data are held and passed on, however long the document; a shorter file is one write.
    /// After a failure midway the target holds a part of a file, which no program opens.
    /// </remarks>
    public async Task WriteAsync(OfficialDocument document, Stream target, CancellationToken cancellationToken = default)
    {
        DocumentPackage package = Require(document, isAsync: true);
        RequireWritable(target);
        cancellationToken.ThrowIfCancellationRequested();
        using var spill = new SpillStream();
        foreach (AwaitedRows? step in package.Steps(spill))
        {
            if (step is not null)
            {
                await foreach (TableRow row in step.Rows.WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    step.Write(row);
                    if (spill.IsFull)
                    {
                        await spill.DrainAsync(target, cancellationToken).ConfigureAwait(false);
                    }
                }
            }

            if (spill.IsFull)
            {
                await spill.DrainAsync(target, cancellationToken).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
        }

        await spill.DrainAsync(target, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document to a pipe, such as <c>HttpResponse.BodyWriter</c>.</summary>
    /// <param name="document">The document; the rows of its tables may come while it is written.</param>
    /// <param name="target">The pipe; it is flushed, and stays open.</param>
    /// <param name="cancellationToken">Stops the reading of rows and the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDocumentException">The document breaks rules; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">A row that was awaited has another number of columns than its table.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task WriteAsync(OfficialDocument document, PipeWriter target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return WriteAsync(document, target.AsStream(leaveOpen: true), cancellationToken);
    }

    /// <summary>Writes a document to a file. The file appears whole or not at all: an earlier one is replaced at the end, and only then.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the file; folders that are missing are made.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or names a folder.</exception>
    /// <exception cref="InvalidDocumentException">The document breaks rules; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">The document has a table whose rows must be awaited: see <see cref="WriteFileAsync"/>. Nothing was written.</exception>
    /// <exception cref="IOException">The file cannot be written: it is read-only or in use, the disk is full, or the folder cannot be made. The message says which; an earlier file is untouched.</exception>
    public string WriteFile(OfficialDocument document, string path)
    {
        DocumentPackage package = Require(document, isAsync: false);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return WholeFile.Write(path, stream =>
        {
            foreach (AwaitedRows? _ in package.Steps(stream))
            {
                // Each step has written to the file.
            }
        });
    }

    /// <summary>Writes a document to a file whose tables may get their rows while it is written. The file appears whole or not at all.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the file; folders that are missing are made.</param>
    /// <param name="cancellationToken">Stops the reading of rows and the writing; an earlier file is untouched.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or names a folder.</exception>
    /// <exception cref="InvalidDocumentException">The document breaks rules; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">A row that was awaited has another number of columns than its table; an earlier file is untouched.</exception>
    /// <exception cref="IOException">The file cannot be written; the message says why, and an earlier file is untouched.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<string> WriteFileAsync(OfficialDocument document, string path, CancellationToken cancellationToken = default)
    {
        _ = Require(document, isAsync: true);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return await WholeFile.WriteAsync(path, stream => WriteAsync(document, stream, cancellationToken)).ConfigureAwait(false);
    }

    private DocumentPackage Require(OfficialDocument document, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentIndex index = DocumentIndex.Of(document, Standard);
        if (index.Violations.Any(violation => violation.IsRefused))
        {
            throw new InvalidDocumentException([.. index.Violations.Where(violation => violation.IsRefused)]);
        }

        if (index.HasAwaitedRows && !isAsync)
        {
            throw new InvalidOperationException("The document has a table whose rows must be awaited. Write it with WriteAsync or WriteFileAsync.");
        }

        return new DocumentPackage(document, index, _shared);
    }

    private static void RequireWritable(Stream target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!target.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written. Open it for writing, or give another one.", nameof(target));
        }
    }
}
