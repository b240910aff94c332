using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>A mark of several lines: of approval, of agreement, of an appendix.</summary>
internal sealed class MarkBlock
{
    public MarkBlock(WordParagraph first) => Paragraphs = [first];

    public List<WordParagraph> Paragraphs { get; }

    public WordParagraph First => Paragraphs[0];

    /// <summary>The lines after the first one, as one text.</summary>
    public string Rest => string.Join(' ', Lines.Skip(1));

    public IEnumerable<string> Lines => Paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n', '\f')).Select(line => line.Trim()).Where(line => line.Length > 0);
}
