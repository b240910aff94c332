using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>A paragraph that needs nothing but to be written: typeset, numbered, its keep rule decided.</summary>
/// <param name="Style">The id of its style.</param>
/// <param name="KeepNext">Whether it stays with the next one.</param>
/// <param name="NumberingId">The list it belongs to, or <see langword="null"/>.</param>
/// <param name="Level">The level in that list, from 0.</param>
/// <param name="Runs">The text of each run; <see langword="null"/> is a tab.</param>
internal sealed record PreparedParagraph(string Style, bool KeepNext, int? NumberingId, int Level, ImmutableArray<string?> Runs)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Reads the paragraphs of a document; what has no place here is found out when the files are compared.</summary>
    public static ImmutableArray<PreparedParagraph> ReadAll(XElement document) =>
        [.. document.Element(W + "body")!.Elements(W + "p").Select(Read)];

    private static PreparedParagraph Read(XElement paragraph)
    {
        XElement properties = paragraph.Element(W + "pPr")!;
        XElement? numbering = properties.Element(W + "numPr");
        return new(
            Value(properties, "pStyle")!,
            properties.Element(W + "keepNext") is not null,
            numbering is null ? null : Number(numbering, "numId"),
            numbering is null ? 0 : Number(numbering, "ilvl"),
            [.. paragraph.Elements(W + "r").Select(run => run.Element(W + "t")?.Value)]);
    }

    private static int Number(XElement parent, string name) => int.Parse(Value(parent, name)!, CultureInfo.InvariantCulture);

    private static string? Value(XElement parent, string name) => parent.Element(W + name)?.Attribute(W + "val")?.Value;
}
