namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A table with its rows.</summary>
internal sealed class WordTable
{
    public WordTable(PartElement element, WordStyle? style, WordCell? outer, int section) =>
        (Element, Style, Outer, Section) = (element, style, outer, section);

    public PartElement Element { get; }

    public WordStyle? Style { get; }

    /// <summary>The cell around a table in a table.</summary>
    public WordCell? Outer { get; }

    public int Section { get; }

    public List<WordRow> Rows { get; } = [];

    public PartElement? Properties => Element["tblPr"];

    /// <summary>The first paragraph inside, by which the table is found in the document.</summary>
    public WordParagraph? FirstParagraph => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).FirstOrDefault();

    /// <summary>Tells whether lines are drawn between the cells.</summary>
    public bool HasBorders
    {
        get
        {
            PartElement? own = Properties?["tblBorders"];
            PartElement? borders = own ?? Style?.Element["tblPr"]?["tblBorders"];
            bool drawn = borders?.Children.Any(line => line.Name is "insideH" or "insideV" && line.Attribute("val") is not ("none" or "nil")) == true;
            return drawn || (own is null && Rows.Any(row => row.Cells.Any(cell => cell.HasBorders)));
        }
    }
}
