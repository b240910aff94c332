using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Signatures;
using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Tells which paragraphs stay on the page of the next one: those that lead to a list, and those that a signature must not leave.</summary>
/// <remarks>
/// The methodical recommendations to the standard want at least two lines of text on the page of the signature.
/// A paragraph that is kept with the next one moves as a whole and leaves a gap; before a signature a gap is the lesser evil. A last paragraph
/// that would not fit on a page together with the signature is left to flow: keeping could only push it away.
/// Paragraphs are counted: a row of a table and a picture are one each, rows that are awaited one together.
/// </remarks>
internal readonly struct KeepRules
{
    private const int LinesWithSignature = 2;
    private const int ShortParagraph = 4;

    // The gap before the signature, positions of several lines, a second signer.
    private const int LinesOfSignatures = 8;

    private readonly LineEstimate _measure;
    private readonly int _firstClosing;

    private KeepRules(LineEstimate measure, int firstClosing) => (_measure, _firstClosing) = (measure, firstClosing);

    /// <summary>Gets the rules of pages without a signature.</summary>
    public static KeepRules WithoutSignature(LineEstimate measure) => new(measure, int.MaxValue);

    public static KeepRules Of(OfficialDocument document, LineEstimate measure)
    {
        if (!document.IsSigned)
        {
            return WithoutSignature(measure);
        }

        var tail = new Tail(measure);
        tail.Add(document.Body);
        int most = measure.LinesOnPage - Math.Max(LinesOfSignatures, TailWriter.Lines(document));
        int kept = tail.Last > most ? 0
            : tail.Last >= LinesWithSignature || tail.BeforeLast == 0 || tail.BeforeLast > most - tail.Last ? 1
            : 2;
        return new(measure, tail.Count - kept);
    }

    /// <summary>Tells whether a paragraph of the text is kept with the next one.</summary>
    /// <param name="index">The place of the paragraph in the text.</param>
    /// <param name="letters">How long it is.</param>
    /// <param name="leads">Whether it ends with a colon.</param>
    public bool KeepsWithNext(int index, int letters, bool leads) => IsClosing(index) || (leads && _measure.Lines(letters) <= ShortParagraph);

    /// <summary>Tells whether a paragraph, row or picture must stay with the signature.</summary>
    public bool IsClosing(int index) => index >= _firstClosing;

    /// <summary>Answers how many paragraphs a table counts as: its rows; those that are awaited count as their last one.</summary>
    public static int Paragraphs(Table table) => table.AwaitedRows is null ? table.Rows.Length : 1;

    private struct Tail(LineEstimate measure)
    {
        private const int LinesOfPicture = 6;

        public int Count { get; private set; }

        /// <summary>Gets the lines of the last paragraph; 0 when there is none.</summary>
        public int Last { get; private set; }

        public int BeforeLast { get; private set; }

        public void Add(ImmutableArray<Block> blocks)
        {
            foreach (Block block in blocks)
            {
                Add(block);
            }
        }

        private void Add(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph.Text);
                    break;
                case Heading heading:
                    Add(heading.Text);
                    break;
                case DashList list:
                    foreach (RichText item in list.Items)
                    {
                        Add(item);
                    }

                    break;
                case LetterList list:
                    foreach (RichText item in list.Items)
                    {
                        Add(item);
                    }

                    break;
                case ClauseList list:
                    foreach (Clause clause in list.Clauses)
                    {
                        Add(clause.Text);
                        Add(clause.Content);
                    }

                    break;
                case Table table:
                    for (int i = 0; i < Paragraphs(table); i++)
                    {
                        Add(lines: 1);
                    }

                    break;
                case Picture or Chart:
                    Add(LinesOfPicture);
                    break;
                case Section section:
                    Add(section.Blocks);
                    break;
                default:
                    break;
            }
        }

        private void Add(RichText text) => Add(measure.Lines(text.Length));

        private void Add(int lines) => (BeforeLast, Last, Count) = (Last, lines, Count + 1);
    }
}
