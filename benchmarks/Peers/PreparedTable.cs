using System.Collections.Immutable;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>A table that needs nothing but to be written; its properties are ready elements, in favour of the peers.</summary>
/// <param name="Properties">The properties of the table.</param>
/// <param name="Grid">The widths of its columns.</param>
/// <param name="Rows">The rows, the head first.</param>
internal sealed record PreparedTable(TableProperties Properties, TableGrid Grid, ImmutableArray<PreparedRow> Rows) : PreparedBlock
{
    public static PreparedTable Read(XElement table) => new(
        new TableProperties(table.Element(W + "tblPr")!.ToString(SaveOptions.DisableFormatting)),
        new TableGrid(table.Element(W + "tblGrid")!.ToString(SaveOptions.DisableFormatting)),
        [.. table.Elements(W + "tr").Select(row => new PreparedRow(
            row.Element(W + "trPr")!.Element(W + "tblHeader") is not null,
            [.. row.Elements(W + "tc").Select(cell => new PreparedCell(
                cell.Element(W + "tcPr")!.Element(W + "tcW")!.Attribute(W + "w")!.Value,
                PreparedParagraph.Read(cell.Element(W + "p")!)))]))]);
}
