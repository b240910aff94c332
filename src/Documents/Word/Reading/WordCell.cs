namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A cell of a table.</summary>
internal sealed class WordCell
{
    public WordCell(PartElement element, WordRow row, string conditions) => (Element, Row, Conditions) = (element, row, conditions);

    public PartElement Element { get; }

    public WordRow Row { get; }

    /// <summary>The parts of the table style that reach the cell, the stronger last: «firstCol firstRow».</summary>
    public string Conditions { get; }

    public List<WordParagraph> Paragraphs { get; } = [];

    public int Span => Math.Clamp(Element["tcPr"]?["gridSpan"]?.Number("val") ?? 1, 1, 1000);

    /// <summary>Whether the cell only continues the one above.</summary>
    public bool ContinuesAbove => Element["tcPr"]?["vMerge"] is { } merge && merge.Attribute("val") != "restart";

    public bool HasBorders => Element["tcPr"]?["tcBorders"]?.Children.Any(line => line.Attribute("val") is not (null or "none" or "nil")) == true;

    /// <summary>The width in twips, when the file tells it so.</summary>
    public int? Width => Element["tcPr"]?["tcW"] is { } width && width.Attribute("type") is null or "dxa" ? Element["tcPr"]?["tcW"]?.Number("w") : null;

    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text)).Trim();
}
