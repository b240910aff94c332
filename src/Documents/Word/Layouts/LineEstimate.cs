using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Word.Layouts;

/// <summary>Guesses how text falls into lines. Only an editor knows; the guess decides where to keep paragraphs together and where to break a position.</summary>
internal readonly struct LineEstimate
{
    // The mean width of a letter of Russian text in Times New Roman and its kin, as a part of the size: measured over rendered pages.
    private const decimal MeanLetterWidth = 0.5m;

    // A position takes the left part of the line, the same width that a requisite of a corner layout may take.
    private static readonly Length PositionWidth = Length.FromMillimeters(80);

    // A single-spaced line of Times New Roman is so many times its size high.
    private const decimal LineHeight = 1.15m;

    private readonly int _lettersInLine;
    private readonly int _lettersInIndent;
    private readonly int _lettersInPosition;

    public LineEstimate(Layout layout)
    {
        decimal letter = layout.FontSize * MeanLetterWidth;
        _lettersInLine = (int)(layout.TextWidth() / letter);
        _lettersInIndent = (int)(layout.FirstLineIndent / letter);
        _lettersInPosition = (int)(PositionWidth.Twips / letter);
        LinesOnPage = (int)(layout.TextHeight() / (layout.FontSize * LineHeight * layout.LineSpacingPercent / 100));
    }

    /// <summary>Gets how many lines of text a page holds.</summary>
    public int LinesOnPage { get; }

    /// <summary>Answers how many lines a paragraph of text takes.</summary>
    /// <value>At least 1.</value>
    public int Lines(int letters) => Math.Max(1, (_lettersInIndent + letters + _lettersInLine - 1) / _lettersInLine);

    /// <summary>Answers where the first line of a position ends: its length when it needs no break.</summary>
    public int PositionBreak(ReadOnlySpan<char> text)
    {
        if (text.Length <= _lettersInPosition)
        {
            return text.Length;
        }

        int space = text[..(_lettersInPosition + 1)].LastIndexOf(' ');
        if (space <= 0)
        {
            space = text.IndexOf(' ');
        }

        return space <= 0 ? text.Length : space;
    }
}
