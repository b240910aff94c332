using System.Text.RegularExpressions;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A paragraph: its text as printed, its runs and where it stands.</summary>
internal sealed class WordParagraph
{
    private ParagraphFormat? _format;

    public WordParagraph(PartElement element, WordPart part, int number, WordStyle? style, WordCell? cell, int section, bool isInTextBox) =>
        (Element, Part, Number, Style, Cell, Section, IsInTextBox) = (element, part, number, style, cell, section, isInTextBox);

    public PartElement Element { get; }

    public WordPart Part { get; }

    /// <summary>The number of the paragraph in its part, from 1, in the order of the text.</summary>
    public int Number { get; }

    public WordStyle? Style { get; }

    /// <summary>The cell around it; <see langword="null"/> outside tables.</summary>
    public WordCell? Cell { get; }

    /// <summary>The index of its section.</summary>
    public int Section { get; }

    public bool IsInTextBox { get; }

    /// <summary>The text: a tab as \t, a line break as \n, a page break as \f; without deleted text and the codes of fields.</summary>
    public string Text { get; set; } = "";

    /// <summary>The text without white space around it.</summary>
    public string Trimmed => field ??= Text.Trim();

    public List<WordRun> Runs { get; } = [];

    /// <summary>The codes of the fields that begin here: «PAGE».</summary>
    public List<string> Fields { get; } = [];

    public PartElement? Properties => Element["pPr"];

    public ParagraphFormat Format => _format ??= Part.Document.Formats.Paragraph(Properties, Style, Cell);

    public NumberingLevel? List => Format.NumberingId is > 0 ? Part.Document.Numbering.Find(Format.NumberingId, Format.NumberingLevel) : null;

    public bool IsInList => List is not null;

    /// <summary>The level in the outline, from 0, when the paragraph is a heading.</summary>
    public int? HeadingLevel => Format.OutlineLevel is >= 0 and < 9 and var level ? level : null;

    /// <summary>Whether the paragraph stands in a frame beside the text.</summary>
    public bool IsFramed => Properties?["framePr"] is not null || Style?.Element["pPr"]?["framePr"] is not null;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool HasDrawing { get; set; }

    /// <summary>The dates of the text, once somebody has looked for them: several rules ask.</summary>
    public Match[]? Dates { get; set; }

    public override string ToString() => $"{Part.Name}#{Number} {Text}";
}
