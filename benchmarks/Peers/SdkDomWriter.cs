using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InnovationDomain.Benchmarks.Contestants;
using InnovationDomain.Benchmarks.Documents;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>DocumentFormat.OpenXml the usual way: composition, then the body as a tree of objects, saved with the package.</summary>
/// <remarks>In its favour: see <see cref="PreparedParts"/>.</remarks>
internal sealed class SdkDomWriter(Subject subject, PreparedParts parts, CompressionLevel compression) : IContestant
{
    private readonly SdkPackage _package = new(parts, compression);
    private readonly ImmutableArray<PreparedBlock> _blocks = PreparedBlock.ReadAll(parts.Document);

    public string Name => "Open XML SDK, DOM";

    public void Write(Stream target)
    {
        _ = subject.Compose();
        using WordprocessingDocument document = _package.Create(target);
        var body = new Body();
        foreach (PreparedBlock block in _blocks)
        {
            body.AppendChild(block is PreparedParagraph paragraph ? ToParagraph(paragraph) : (OpenXmlElement)ToTable((PreparedTable)block));
        }

        body.AppendChild(SdkSection.Of(DocumentStandard.Gost2025));

        // The package saves it when it is disposed of.
        document.MainDocumentPart!.Document = new Document(body);
    }

    private static Table ToTable(PreparedTable prepared)
    {
        var table = new Table(prepared.Properties.CloneNode(deep: true), prepared.Grid.CloneNode(deep: true));
        foreach (PreparedRow row in prepared.Rows)
        {
            var tableRow = new TableRow();
            var properties = new TableRowProperties(new CantSplit());
            if (row.IsHead)
            {
                properties.AppendChild(new TableHeader());
            }

            tableRow.AppendChild(properties);
            foreach (PreparedCell cell in row.Cells)
            {
                var cellProperties = new TableCellProperties(new TableCellWidth { Width = cell.Width, Type = TableWidthUnitValues.Dxa });
                if (row.IsHead)
                {
                    cellProperties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
                }

                tableRow.AppendChild(new TableCell(cellProperties, ToParagraph(cell.Content)));
            }

            table.AppendChild(tableRow);
        }

        return table;
    }

    private static Paragraph ToParagraph(PreparedParagraph prepared)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = prepared.Style } };
        if (prepared.KeepNext)
        {
            properties.KeepNext = new KeepNext();
        }

        if (prepared.NumberingId is { } numbering)
        {
            properties.NumberingProperties = new NumberingProperties
            {
                NumberingLevelReference = new NumberingLevelReference { Val = prepared.Level },
                NumberingId = new NumberingId { Val = numbering },
            };
        }

        if (prepared.SpacingBefore is { } before)
        {
            properties.SpacingBetweenLines = new SpacingBetweenLines { Before = before };
        }

        var paragraph = new Paragraph { ParagraphProperties = properties };
        foreach (string text in prepared.Runs)
        {
            OpenXmlElement content = text switch { PreparedParagraph.Tab => new TabChar(), PreparedParagraph.Break => new Break(), _ => new Text(text) };
            paragraph.AppendChild(new Run(content));
        }

        return paragraph;
    }
}
