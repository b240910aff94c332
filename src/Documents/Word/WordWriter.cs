using System.IO.Compression;
using System.Text;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Package;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word;

/// <summary>Writes official documents as Word files (.docx).</summary>
/// <remarks>
/// <para>Streams: markup goes to the target as it is made, and memory does not grow with the document.</para>
/// <para>Deterministic: on one runtime the same document gives the same bytes, whatever the day, the time zone, the culture and the machine.</para>
/// <para>
/// Immutable and thread-safe. Making one compresses the parts that all its documents share, so make one and keep it, or use <see cref="Gost2025"/>.
/// </para>
/// </remarks>
public sealed class WordWriter
{
    private const int PreparedNumberings = 4;

    private readonly CompressionLevel _compression;
    private readonly PreparedPart[] _shared;
    private readonly PreparedPart[] _numbering;

    /// <summary>Makes a writer for a standard.</summary>
    /// <param name="standard">What the documents look like.</param>
    /// <param name="compression">How hard to compress; the default is <see cref="CompressionLevel.Optimal"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> is <see langword="null"/>.</exception>
    public WordWriter(DocumentStandard standard, CompressionLevel compression = CompressionLevel.Optimal)
    {
        ArgumentNullException.ThrowIfNull(standard);
        Standard = standard;
        _compression = compression;
        _shared =
        [
            Prepare(PartNames.ContentTypes, PackageMap.ContentTypes),
            Prepare(PartNames.PackageRelationships, PackageMap.PackageRelationships),
            Prepare(PartNames.DocumentRelationships, PackageMap.DocumentRelationships),
            Prepare(PartNames.Styles, StylesPart.Xml(standard)),
            Prepare(PartNames.Settings, SettingsPart.Xml(standard)),
            Prepare(PartNames.FontTable, FontTablePart.Xml(standard)),
            Prepare(PartNames.FirstPageHeader, HeaderParts.FirstPage),
            Prepare(PartNames.PageNumberHeader, HeaderParts.PageNumber),
        ];
        _numbering = [.. Enumerable.Range(0, PreparedNumberings).Select(PrepareNumbering)];
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
    /// <remarks>
    /// What the stream itself throws passes through; then it holds a part of a file, which no program opens. A web response refuses synchronous writing:
    /// see <see cref="WriteAsync"/>.
    /// </remarks>
    public void Write(OfficialDocument document, Stream target)
    {
        ArgumentNullException.ThrowIfNull(document);
        RequireWritable(target);
        var zip = new ZipWriter(target, _compression);
        foreach (PreparedPart part in _shared)
        {
            zip.Add(part);
        }

        zip.Stream(PartNames.CoreProperties, (document, Standard.Language), static (content, xml) =>
            CorePropertiesPart.Write(content.document, content.Language.Value, xml));
        zip.Stream(PartNames.Document, (document, Standard), static (content, xml) =>
            DocumentPart.Write(content.document, content.Standard, xml));

        int clauseLists = document.Body.Count(block => block is ClauseList);
        zip.Add(clauseLists < _numbering.Length ? _numbering[clauseLists] : PrepareNumbering(clauseLists));
        zip.Finish();
    }

    /// <summary>Writes a document to a stream that wants to be written asynchronously, such as the body of a web response.</summary>
    /// <param name="document">The document.</param>
    /// <param name="target">Any stream that can be written; it need not be seekable and stays open.</param>
    /// <param name="cancellationToken">Stops the writing to <paramref name="target"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <remarks>The compressed file is made in memory first: some 7 KB for a resolution, some 400 KB for ten thousand recommendations.</remarks>
    public async Task WriteAsync(OfficialDocument document, Stream target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        RequireWritable(target);
        cancellationToken.ThrowIfCancellationRequested();
        using var file = new MemoryStream();
        Write(document, file);
        await target.WriteAsync(file.GetBuffer().AsMemory(0, (int)file.Length), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document to a file. The file appears whole or not at all: an earlier one is replaced at the end, and only then.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the file; folders that are missing are made.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or names a folder.</exception>
    /// <exception cref="IOException">The file cannot be written: it is read-only or in use, the disk is full, or the folder cannot be made. The message says which; an earlier file is untouched.</exception>
    public string WriteFile(OfficialDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return WholeFile.Write(path, stream => Write(document, stream));
    }

    private static void RequireWritable(Stream target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!target.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written. Open it for writing, or give another one.", nameof(target));
        }
    }

    private PreparedPart PrepareNumbering(int clauseLists) =>
        Prepare(PartNames.Numbering, NumberingPart.Xml(Standard, clauseLists));

    private PreparedPart Prepare(string name, string xml) =>
        PreparedPart.Compress(name, Encoding.UTF8.GetBytes(xml), _compression);
}
