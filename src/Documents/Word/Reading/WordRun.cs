namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A run of letters of one look, and the part of the paragraph's text it brings.</summary>
internal sealed class WordRun
{
    private RunFormat? _format;

    public WordRun(PartElement element, WordParagraph paragraph, int start) => (Element, Paragraph, Start) = (element, paragraph, start);

    public PartElement Element { get; }

    public WordParagraph Paragraph { get; }

    public int Start { get; }

    public int Length { get; set; }

    public string Text => field ??= Paragraph.Text.Substring(Start, Length);

    public bool HasVisibleText => !Paragraph.Text.AsSpan(Start, Length).IsWhiteSpace();

    /// <summary>The elements «t» of the run and where their text stands in the paragraph.</summary>
    public List<(PartElement Element, int Start)> Pieces { get; } = [];

    public PartElement? Properties => Element["rPr"];

    public RunFormat Format => _format ??= Paragraph.Part.Document.Formats.Run(Properties, Paragraph.Style, Paragraph.Cell);
}
