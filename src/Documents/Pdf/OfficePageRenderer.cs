using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Pdf;

/// <summary>Lays documents out with an installed LibreOffice and poppler, for the rules of conformity that look at pages.</summary>
/// <remarks>
/// <code>
/// var checker = new ConformityChecker(ConformityProfile.Gost2025, renderer: new OfficePageRenderer { WorkFolder = "/var/lib/portal/pages" });
/// </code>
/// A document takes seconds. Pages are those of LibreOffice and its fonts; Word may break them elsewhere. Thread-safe.
/// </remarks>
public sealed class OfficePageRenderer : IPageRenderer
{
    private const double MillimetersInPoint = 25.4 / 72;

    // Boxes whose lower edges lie within two points stand on one line to a reader.
    private const double LineHeight = 2 * MillimetersInPoint;

    /// <summary>Gets the converter's program: see <see cref="PdfConverter.Program"/>.</summary>
    /// <value>The default is «soffice».</value>
    public string Program { get; init => field = PrintableText.Require(value, "OfficePageRenderer.Program"); } = "soffice";

    /// <summary>Gets the program of poppler that reads the places of words.</summary>
    /// <value>The default is «pdftotext».</value>
    public string TextProgram { get; init => field = PrintableText.Require(value, "OfficePageRenderer.TextProgram"); } = "pdftotext";

    /// <summary>Gets the program of poppler that names the typefaces.</summary>
    /// <value>The default is «pdffonts».</value>
    public string FontsProgram { get; init => field = PrintableText.Require(value, "OfficePageRenderer.FontsProgram"); } = "pdffonts";

    /// <summary>Gets an existing folder to work in: see <see cref="PdfConverter.WorkFolder"/>.</summary>
    public required string WorkFolder { get; init => field = PrintableText.Require(value, "OfficePageRenderer.WorkFolder"); }

    /// <summary>Gets how long each program may take: see <see cref="PdfConverter.TimeLimit"/>.</summary>
    /// <value>Above zero, to a day. The default is two minutes.</value>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    /// <exception cref="DirectoryNotFoundException"><see cref="WorkFolder"/> does not exist.</exception>
    /// <exception cref="PdfConversionException">A program could not be started, or took too long.</exception>
    public LaidOutDocument? Render(ReadOnlyMemory<byte> document)
    {
        var converter = new PdfConverter { Program = Program, WorkFolder = WorkFolder, TimeLimit = TimeLimit };
        using MemoryStream docx = new(document.ToArray(), writable: false), pdf = new();
        try
        {
            // The caller waits for pages in any case; on a thread of the pool no context of the caller's can be waited for.
            Task.Run(() => converter.ConvertAsync(docx, pdf)).GetAwaiter().GetResult();
        }
        catch (PdfConversionException error) when (error.Failure == PdfConversionFailure.NothingMade)
        {
            return null;
        }

        byte[] made = pdf.ToArray();
        return Read(Answer(TextProgram, made, "TextProgram", "-bbox", "-", "-")) is { } pages
            ? pages with { FontsNotEmbedded = NotEmbedded(Answer(FontsProgram, made, "FontsProgram", "-")), ArchiveLevel = ArchiveLevel(made) }
            : null;
    }

    private string Answer(string program, byte[] pdf, string property, params string[] arguments) => Task.Run(() => ProgramRun.RunAsync(
        program, arguments, pdf, TimeLimit, $"Install poppler-utils, or name the program with OfficePageRenderer.{property}.", CancellationToken.None)).GetAwaiter().GetResult().Output;

    // A table with a line for each typeface: name, type, encoding, then whether it is embedded, a subset, mapped to Unicode, and two numbers.
    private static ImmutableArray<string> NotEmbedded(string fonts) =>
    [
        .. fonts.Split('\n').SkipWhile(line => !line.StartsWith("---", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(columns => columns.Length > 5 && columns[^5] == "no").Select(columns => columns[0]).Distinct(StringComparer.Ordinal),
    ];

    // The mark stands uncompressed in the metadata: an archive must find it.
    private static string ArchiveLevel(ReadOnlySpan<byte> pdf) => Member(pdf, "<pdfaid:part>"u8) + Member(pdf, "<pdfaid:conformance>"u8).ToUpperInvariant();

    private static string Member(ReadOnlySpan<byte> pdf, ReadOnlySpan<byte> opening)
    {
        int start = pdf.IndexOf(opening);
        ReadOnlySpan<byte> rest = start < 0 ? default : pdf[(start + opening.Length)..];
        return rest.IndexOf((byte)'<') is >= 0 and < 8 and var end ? Encoding.ASCII.GetString(rest[..end]) : "";
    }

    private static LaidOutDocument? Read(string layout)
    {
        int start = layout.IndexOf("<html", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var html = XElement.Parse(layout[start..].Replace("&nbsp;", " ", StringComparison.Ordinal));
        return new([.. html.Descendants().Where(item => item.Name.LocalName == "page").Select(ToPage)]);
    }

    private static LaidOutPage ToPage(XElement page) => new(Length(page, "width"), Length(page, "height"),
    [
        .. page.Elements().Where(item => item.Name.LocalName == "word")
            .Select(word => new LaidOutWord(word.Value, Length(word, "xMin"), Length(word, "yMin"), Length(word, "xMax"), Length(word, "yMax")))
            .GroupBy(word => Math.Round(word.Bottom / LineHeight))
            .OrderBy(line => line.Key)
            .Select(line => line.OrderBy(word => word.Left).ToImmutableArray()),
    ]);

    private static double Length(XElement item, string name) => double.Parse(item.Attribute(name)!.Value, CultureInfo.InvariantCulture) * MillimetersInPoint;
}
