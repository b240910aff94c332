using System.Xml.Linq;

namespace InnovationDomain.Tests.Support.Word;

/// <summary>A paragraph as the file holds it.</summary>
/// <param name="Style">The id of its style.</param>
/// <param name="Text">Its text; a tab stands as \t and a line break as \n.</param>
/// <param name="List">The number of its list, or 0.</param>
/// <param name="Level">Its level in the list.</param>
/// <param name="KeepsWithNext">Whether it must stay on the page of the next one.</param>
public sealed record WordParagraph(string Style, string Text, int List, int Level, bool KeepsWithNext)
{
    public static WordParagraph Read(XElement paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        XNamespace w = WordFile.W;
        XElement properties = paragraph.Element(w + "pPr")!;
        XElement? numbering = properties.Element(w + "numPr");
        return new(
            properties.Element(w + "pStyle")!.Attribute(w + "val")!.Value,
            string.Concat(paragraph.Descendants().Select(element => element.Name.LocalName switch
            {
                "t" => element.Value,
                "tab" when element.Parent!.Name == w + "r" => "\t",
                "br" => "\n",
                _ => "",
            })),
            (int?)numbering?.Element(w + "numId")?.Attribute(w + "val") ?? 0,
            (int?)numbering?.Element(w + "ilvl")?.Attribute(w + "val") ?? 0,
            properties.Element(w + "keepNext") is not null);
    }
}
