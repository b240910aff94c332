using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InnovationDomain.Benchmarks.Contestants;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Plugins.Resolutions;
using Quickstart;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>DocumentFormat.OpenXml the fast way: composition, then the body through <see cref="OpenXmlWriter"/>, front to back.</summary>
/// <remarks>In its favour: see <see cref="PreparedParts"/>; and the elements that only open a tag are made once for all documents.</remarks>
internal sealed class SdkSaxWriter(PreparedParts parts, CompressionLevel compression) : IContestant
{
    private static readonly Document DocumentTag = new();
    private static readonly Body BodyTag = new();
    private static readonly Paragraph ParagraphTag = new();
    private static readonly ParagraphProperties PropertiesTag = new();
    private static readonly NumberingProperties NumberingTag = new();
    private static readonly Run RunTag = new();
    private static readonly Text TextTag = new();
    private static readonly TabChar Tab = new();
    private static readonly KeepNext KeepNext = new();

    private static readonly OpenXmlAttribute[] NoAttributes = [];
    private static readonly KeyValuePair<string, string>[] Namespaces =
        [new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")];

    private readonly FestivalResolutionPlugin _plugin = new();
    private readonly SdkPackage _package = new(parts, compression);
    private readonly ImmutableArray<PreparedParagraph> _paragraphs = PreparedParagraph.ReadAll(parts.Document);

    public string Name => "Open XML SDK, SAX";

    public void Write(Stream target)
    {
        _ = _plugin.Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered);
        using WordprocessingDocument document = _package.Create(target);
        using OpenXmlWriter writer = OpenXmlWriter.Create(document.MainDocumentPart!);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(DocumentTag, NoAttributes, Namespaces);
        writer.WriteStartElement(BodyTag);
        foreach (PreparedParagraph paragraph in _paragraphs)
        {
            writer.WriteStartElement(ParagraphTag);
            WriteProperties(writer, paragraph);
            foreach (string? text in paragraph.Runs)
            {
                WriteRun(writer, text);
            }

            writer.WriteEndElement();
        }

        writer.WriteElement(SdkSection.Of(DocumentStandard.Gost2025));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteProperties(OpenXmlWriter writer, PreparedParagraph paragraph)
    {
        writer.WriteStartElement(PropertiesTag);
        writer.WriteElement(new ParagraphStyleId { Val = paragraph.Style });
        if (paragraph.KeepNext)
        {
            writer.WriteElement(KeepNext);
        }

        if (paragraph.NumberingId is { } numbering)
        {
            writer.WriteStartElement(NumberingTag);
            writer.WriteElement(new NumberingLevelReference { Val = paragraph.Level });
            writer.WriteElement(new NumberingId { Val = numbering });
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteRun(OpenXmlWriter writer, string? text)
    {
        writer.WriteStartElement(RunTag);
        if (text is null)
        {
            writer.WriteElement(Tab);
        }
        else
        {
            writer.WriteStartElement(TextTag);
            writer.WriteString(text);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
