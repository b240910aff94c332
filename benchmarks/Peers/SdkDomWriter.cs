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

/// <summary>DocumentFormat.OpenXml the usual way: composition, then the body as a tree of objects, saved with the package.</summary>
/// <remarks>In its favour: see <see cref="PreparedParts"/>.</remarks>
internal sealed class SdkDomWriter(PreparedParts parts, CompressionLevel compression) : IContestant
{
    private readonly FestivalResolutionPlugin _plugin = new();
    private readonly SdkPackage _package = new(parts, compression);
    private readonly ImmutableArray<PreparedParagraph> _paragraphs = PreparedParagraph.ReadAll(parts.Document);

    public string Name => "Open XML SDK, DOM";

    public void Write(Stream target)
    {
        _ = _plugin.Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered);
        using WordprocessingDocument document = _package.Create(target);
        var body = new Body();
        foreach (PreparedParagraph paragraph in _paragraphs)
        {
            body.AppendChild(ToParagraph(paragraph));
        }

        body.AppendChild(SdkSection.Of(DocumentStandard.Gost2025));

        // The package saves it when it is disposed of.
        document.MainDocumentPart!.Document = new Document(body);
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

        var paragraph = new Paragraph { ParagraphProperties = properties };
        foreach (string? text in prepared.Runs)
        {
            OpenXmlElement content = text is null ? new TabChar() : new Text(text);
            paragraph.AppendChild(new Run(content));
        }

        return paragraph;
    }
}
