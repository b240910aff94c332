using System.Collections.Immutable;
using InnovationDomain.Documents.Word;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Pdf;

/// <summary>Turns Word documents into PDF with an installed LibreOffice. An optional step: nothing else in the library needs the program.</summary>
/// <remarks>
/// <code>
/// var converter = new PdfConverter { WorkFolder = "/var/lib/portal/pdf" };
/// await converter.ConvertAsync(["приказ.docx", "протокол.docx"], "готово", cancellationToken);
/// </code>
/// The file is PDF/A-2b with tags, as an archive and a screen reader need it. Each conversion runs in a process and a profile of its own, so that neither
/// a LibreOffice on somebody's screen nor another conversion disturbs it; starting the process takes seconds, so convert many documents in one call.
/// Pages are laid out by LibreOffice and its fonts: without Times New Roman, install its metric twin Liberation Serif. Thread-safe.
/// </remarks>
public sealed class PdfConverter
{
    private const double MostSeconds = 24 * 60 * 60;

    /// <summary>Gets the program: a name that the system finds, or a path.</summary>
    /// <value>The default is «soffice».</value>
    public string Program { get; init => field = PrintableText.Require(value, "PdfConverter.Program"); } = "soffice";

    /// <summary>Gets an existing folder in which a conversion may make a folder of its own, removed when it ends.</summary>
    public required string WorkFolder { get; init => field = PrintableText.Require(value, "PdfConverter.WorkFolder"); }

    /// <summary>Gets how long a call may take before the program is stopped.</summary>
    /// <value>Above zero, to a day. The default is two minutes.</value>
    public TimeSpan TimeLimit
    {
        get;
        init => field = value.TotalSeconds is > 0 and <= MostSeconds
            ? value
            : throw new ArgumentOutOfRangeException(nameof(TimeLimit), value, "PdfConverter.TimeLimit is above zero and at most a day.");
    } = TimeSpan.FromMinutes(2);

    /// <summary>Converts one document from stream to stream. Nothing is written to the target unless the whole PDF was made.</summary>
    /// <param name="docx">The document, read to its end.</param>
    /// <param name="pdf">Where the PDF goes; need not seek.</param>
    /// <param name="cancellationToken">Stops the program.</param>
    /// <exception cref="ArgumentNullException">A stream is <see langword="null"/>.</exception>
    /// <exception cref="DirectoryNotFoundException"><see cref="WorkFolder"/> does not exist.</exception>
    /// <exception cref="PdfConversionException">No PDF was made.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public async Task ConvertAsync(Stream docx, Stream pdf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(docx);
        ArgumentNullException.ThrowIfNull(pdf);
        using var desk = ConversionDesk.In(WorkFolder);
        string source = desk.Source(0);
        await using (FileStream file = new(source, FileMode.CreateNew, FileAccess.Write))
        {
            await docx.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
        }

        await RunAsync(desk, ["the document"], cancellationToken).ConfigureAwait(false);
        await using FileStream made = File.OpenRead(desk.Made(0));
        await made.CopyToAsync(pdf, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Converts files, all in one process, each into a file of the same name with the extension «.pdf».</summary>
    /// <param name="files">The documents, in any folders; no two of one name.</param>
    /// <param name="folder">Where the PDFs go; made when it does not exist. A file of the same name is replaced as a whole.</param>
    /// <param name="cancellationToken">Stops the program.</param>
    /// <returns>The full paths of the PDFs, in the order of <paramref name="files"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two files would become one PDF.</exception>
    /// <exception cref="FileNotFoundException">A document does not exist.</exception>
    /// <exception cref="DirectoryNotFoundException"><see cref="WorkFolder"/> does not exist.</exception>
    /// <exception cref="PdfConversionException">Some PDF was not made: the message names the documents, and no PDF of this call was written.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public async Task<ImmutableArray<string>> ConvertAsync(ImmutableArray<string> files, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (files.IsDefaultOrEmpty)
        {
            return [];
        }

        ImmutableArray<string> targets = [.. files.Select(file => Path.Join(Path.GetFullPath(folder), Path.GetFileNameWithoutExtension(file) + ".pdf"))];
        if (targets.GroupBy(target => target, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } twins)
        {
            throw new ArgumentException($"Two documents would become “{twins.Key}”. Rename one, or convert them into two folders.", nameof(files));
        }

        using var desk = ConversionDesk.In(WorkFolder);
        for (int i = 0; i < files.Length; i++)
        {
            File.Copy(files[i], desk.Source(i));
        }

        await RunAsync(desk, files, cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < files.Length; i++)
        {
            using FileStream made = File.OpenRead(desk.Made(i));
            _ = WholeFile.Write(targets[i], made.CopyTo);
        }

        return targets;
    }

    private async Task RunAsync(ConversionDesk desk, ImmutableArray<string> documents, CancellationToken cancellationToken)
    {
        string said = await OfficeProcess.RunAsync(Program, desk, TimeLimit, cancellationToken).ConfigureAwait(false);
        string[] lacking = [.. documents.Where((_, i) => !File.Exists(desk.Made(i)))];
        if (lacking.Length > 0)
        {
            throw new PdfConversionException(
                PdfConversionFailure.NothingMade,
                $"“{Program}” made no PDF of {string.Join(", ", lacking)}{(said.Length == 0 ? "" : $"; it said: {said}")}. Open the document in LibreOffice to see what is wrong with it.");
        }
    }
}
