using System.IO.Compression;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>The package of a document made with DocumentFormat.OpenXml: every part but the body, fed from ready bytes.</summary>
/// <remarks>The SDK refuses a package that is open for writing only, so a package of its own cannot be streamed: its parts wait in memory for the end.</remarks>
internal sealed class SdkPackage(PreparedParts parts, CompressionLevel compression)
{
    public const string FirstPageHeaderId = "rId5";
    public const string PageNumberHeaderId = "rId6";

    private readonly CompressionOption _compression =
        compression == CompressionLevel.Fastest ? CompressionOption.SuperFast : CompressionOption.Normal;

    private readonly byte[] _styles = parts["word/styles.xml"];
    private readonly byte[] _numbering = parts["word/numbering.xml"];
    private readonly byte[] _settings = parts["word/settings.xml"];
    private readonly byte[] _fonts = parts["word/fontTable.xml"];
    private readonly byte[] _firstPageHeader = parts["word/header1.xml"];
    private readonly byte[] _pageNumberHeader = parts["word/header2.xml"];
    private readonly byte[] _properties = parts["docProps/core.xml"];

    /// <summary>Creates the package with all its parts; the main one is still empty.</summary>
    /// <returns>The document; disposing of it completes the file.</returns>
    public WordprocessingDocument Create(Stream target)
    {
        WordprocessingDocument document = WordprocessingDocument.Create(target, WordprocessingDocumentType.Document);
        document.CompressionOption = _compression;
        MainDocumentPart main = document.AddMainDocumentPart();
        Feed(main.AddNewPart<StyleDefinitionsPart>("rId1"), _styles);
        Feed(main.AddNewPart<NumberingDefinitionsPart>("rId2"), _numbering);
        Feed(main.AddNewPart<DocumentSettingsPart>("rId3"), _settings);
        Feed(main.AddNewPart<FontTablePart>("rId4"), _fonts);
        Feed(main.AddNewPart<HeaderPart>(FirstPageHeaderId), _firstPageHeader);
        Feed(main.AddNewPart<HeaderPart>(PageNumberHeaderId), _pageNumberHeader);
        Feed(document.AddCoreFilePropertiesPart(), _properties);
        return document;
    }

    private static void Feed(OpenXmlPart part, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        part.FeedData(stream);
    }
}
