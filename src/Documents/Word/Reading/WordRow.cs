namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A row of a table.</summary>
internal sealed class WordRow
{
    public WordRow(PartElement element, WordTable table) => (Element, Table) = (element, table);

    public PartElement Element { get; }

    public WordTable Table { get; }

    public List<WordCell> Cells { get; } = [];

    /// <summary>Whether the row repeats at the top of each page.</summary>
    public bool IsHeader => Element["trPr"]?.SwitchOf("tblHeader") == true;

    public bool CannotSplit => Element["trPr"]?.SwitchOf("cantSplit") == true;

    /// <summary>How many columns of the grid the row takes.</summary>
    public int Span => Cells.Sum(cell => cell.Span)
        + (Element["trPr"]?["gridBefore"]?.Number("val") ?? 0) + (Element["trPr"]?["gridAfter"]?.Number("val") ?? 0);
}
