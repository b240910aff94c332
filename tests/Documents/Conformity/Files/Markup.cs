using System.Security;

namespace InnovationDomain.Documents.Tests.Conformity.Files;

/// <summary>WordprocessingML in short.</summary>
internal static class Markup
{
    /// <summary>A paragraph of a style; «→» in the text is a tab, «~» a no-break space, «¶» a line break.</summary>
    public static string P(string style, string text, string properties = "", string run = "") =>
        $"""<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{R(text, run)}</w:p>""";

    public static string Point(string text, int level = 0, int list = 1, string keep = "") =>
        P("Point", text, $"""{keep}<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    public static string R(string text, string properties = "")
    {
        string set = properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>";
        string content = SecurityElement.Escape(text.Replace('~', '\u00A0'))!
            .Replace("→", "</w:t><w:tab/><w:t xml:space=\"preserve\">", StringComparison.Ordinal)
            .Replace("¶", "</w:t><w:br/><w:t xml:space=\"preserve\">", StringComparison.Ordinal);
        return $"""<w:r>{set}<w:t xml:space="preserve">{content}</w:t></w:r>""";
    }

    public static string Table(string[] head, params string[][] rows) => $"""
        <w:tbl><w:tblPr><w:tblW w:w="{Widths(head.Length).Sum()}" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid>{string.Concat(Widths(head.Length).Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{Row(head, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")}{string.Concat(rows.Select(row => Row(row, "<w:trPr><w:cantSplit/></w:trPr>")))}</w:tbl>
        """;

    public static string Row(string[] cells, string properties = "") =>
        $"<w:tr>{properties}{string.Concat(cells.Zip(Widths(cells.Length), (text, width) => Cell(text, width)))}</w:tr>";

    public static string Cell(string text, int width) => $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{P("Cell", text)}</w:tc>""";

    private static IEnumerable<int> Widths(int columns) => Enumerable.Range(0, columns).Select(column => column == 0 ? 900 : 9000 / Math.Max(1, columns - 1));
}
