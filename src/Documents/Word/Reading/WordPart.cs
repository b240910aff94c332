namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A part that holds text: the document, a header, a footer, the notes.</summary>
internal sealed class WordPart
{
    public WordPart(WordDocument document, PartXml xml) => (Document, Xml) = (document, xml);

    public WordDocument Document { get; }

    public PartXml Xml { get; }

    public string Name => Xml.Name;

    public List<WordParagraph> Paragraphs { get; } = [];

    public List<WordTable> Tables { get; } = [];

    public List<WordDrawing> Drawings { get; } = [];

    public bool HasField(string code) => Paragraphs.Any(paragraph => paragraph.Fields.Contains(code));
}
