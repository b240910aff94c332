using System.Collections.Immutable;
using System.Xml.Linq;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>A paragraph or a table that needs nothing but to be written.</summary>
internal abstract record PreparedBlock
{
    protected static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Reads the blocks of a document; what has no place here is found out when the files are compared.</summary>
    public static ImmutableArray<PreparedBlock> ReadAll(XElement document) => [.. document.Element(W + "body")!.Elements()
        .Where(element => element.Name != W + "sectPr")
        .Select(element => element.Name == W + "tbl" ? (PreparedBlock)PreparedTable.Read(element) : PreparedParagraph.Read(element))];
}
