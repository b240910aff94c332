using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InnovationDomain.Benchmarks.Contestants;
using InnovationDomain.Benchmarks.Documents;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>DocumentFormat.OpenXml the fast way: composition, then the body through <see cref="OpenXmlWriter"/>, front to back.</summary>
/// <remarks>In its favour: see <see cref="PreparedParts"/>; and the elements that only open a tag are made once for all documents.</remarks>
internal sealed class SdkSaxWriter(Subject subject, PreparedParts parts, CompressionLevel compression) : IContestant
{
    private static readonly Document DocumentTag = new();
    private static readonly Body BodyTag = new();
    private static readonly Paragraph ParagraphTag = new();
    private static readonly ParagraphProperties PropertiesTag = new();
    private static readonly NumberingProperties NumberingTag = new();
    private static readonly Run RunTag = new();
    private static readonly Text TextTag = new();
    private static readonly TabChar Tab = new();
    private static readonly Break Break = new();
    private static readonly Table TableTag = new();
    private static readonly TableRow RowTag = new();
    private static readonly TableCell CellTag = new();
    private static readonly TableCellProperties CellPropertiesTag = new();
    private static readonly TableRowProperties HeadRow = new(new CantSplit(), new TableHeader());
    private static readonly TableRowProperties WholeRow = new(new CantSplit());
    private static readonly TableCellVerticalAlignment Middle = new() { Val = TableVerticalAlignmentValues.Center };
    private static readonly KeepNext KeepNext = new();

    private static readonly OpenXmlAttribute[] NoAttributes = [];
    private static readonly KeyValuePair<string, string>[] Namespaces =
        [new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")];

    private readonly SdkPackage _package = new(parts, compression);
    private readonly ImmutableArray<PreparedBlock> _blocks = PreparedBlock.ReadAll(parts.Document);

    public string Name => "Open XML SDK, SAX";

    public void Write(Stream target)
    {
        _ = subject.Compose();
        using WordprocessingDocument document = _package.Create(target);
        using OpenXmlWriter writer = OpenXmlWriter.Create(document.MainDocumentPart!);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(DocumentTag, NoAttributes, Namespaces);
        writer.WriteStartElement(BodyTag);
        foreach (PreparedBlock block in _blocks)
        {
            if (block is PreparedParagraph paragraph)
            {
                WriteParagraph(writer, paragraph);
            }
            else
            {
                WriteTable(writer, (PreparedTable)block);
            }
        }

        writer.WriteElement(SdkSection.Of(DocumentStandard.Gost2025));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteTable(OpenXmlWriter writer, PreparedTable table)
    {
        writer.WriteStartElement(TableTag);
        writer.WriteElement(table.Properties);
        writer.WriteElement(table.Grid);
        foreach (PreparedRow row in table.Rows)
        {
            writer.WriteStartElement(RowTag);
            writer.WriteElement(row.IsHead ? HeadRow : WholeRow);
            foreach (PreparedCell cell in row.Cells)
            {
                writer.WriteStartElement(CellTag);
                writer.WriteStartElement(CellPropertiesTag);
                writer.WriteElement(new TableCellWidth { Width = cell.Width, Type = TableWidthUnitValues.Dxa });
                if (row.IsHead)
                {
                    writer.WriteElement(Middle);
                }

                writer.WriteEndElement();
                WriteParagraph(writer, cell.Content);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteParagraph(OpenXmlWriter writer, PreparedParagraph paragraph)
    {
        writer.WriteStartElement(ParagraphTag);
        WriteProperties(writer, paragraph);
        foreach (string text in paragraph.Runs)
        {
            WriteRun(writer, text);
        }

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

        if (paragraph.SpacingBefore is { } before)
        {
            writer.WriteElement(new SpacingBetweenLines { Before = before });
        }

        writer.WriteEndElement();
    }

    private static void WriteRun(OpenXmlWriter writer, string text)
    {
        writer.WriteStartElement(RunTag);
        if (text is PreparedParagraph.Tab or PreparedParagraph.Break)
        {
            writer.WriteElement(text == PreparedParagraph.Tab ? Tab : (OpenXmlElement)Break);
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
