using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>A paragraph that needs nothing but to be written: typeset, numbered, its keep rule decided.</summary>
/// <param name="Style">The id of its style.</param>
/// <param name="KeepNext">Whether it stays with the next one.</param>
/// <param name="NumberingId">The list it belongs to, or <see langword="null"/>.</param>
/// <param name="Level">The level in that list, from 0.</param>
/// <param name="SpacingBefore">The room above it, or <see langword="null"/>: that of its style.</param>
/// <param name="Runs">The text of each run, <see cref="Tab"/> or <see cref="Break"/>.</param>
internal sealed record PreparedParagraph(string Style, bool KeepNext, int? NumberingId, int Level, string? SpacingBefore, ImmutableArray<string> Runs) : PreparedBlock
{
    public const string Tab = "\t";
    public const string Break = "\n";

    public static PreparedParagraph Read(XElement paragraph)
    {
        XElement properties = paragraph.Element(W + "pPr")!;
        XElement? numbering = properties.Element(W + "numPr");
        return new(
            Value(properties, "pStyle")!,
            properties.Element(W + "keepNext") is not null,
            numbering is null ? null : Number(numbering, "numId"),
            numbering is null ? 0 : Number(numbering, "ilvl"),
            properties.Element(W + "spacing")?.Attribute(W + "before")?.Value,
            [.. paragraph.Elements(W + "r").Select(run => run.Element(W + "tab") is not null ? Tab : run.Element(W + "br") is not null ? Break : run.Element(W + "t")!.Value)]);
    }

    private static int Number(XElement parent, string name) => int.Parse(Value(parent, name)!, CultureInfo.InvariantCulture);

    private static string? Value(XElement parent, string name) => parent.Element(W + name)?.Attribute(W + "val")?.Value;
}
