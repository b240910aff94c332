using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>Tells which paragraphs stay on the page of the next one: those that lead to a list, and those that a signature must not leave.</summary>
/// <remarks>
/// The methodical recommendations to the standard want at least two lines of text on the page of the signature.
/// A paragraph that is kept with the next one moves as a whole and leaves a gap; before a signature a gap is the lesser evil. A last paragraph
/// that would not fit on a page together with the signature is left to flow: keeping could only push it away.
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

    public static KeepRules Of(OfficialDocument document, LineEstimate measure)
    {
        if (document.Signatures.IsEmpty)
        {
            return new(measure, int.MaxValue);
        }

        var tail = default(Tail);
        foreach (Block block in document.Body)
        {
            tail.Add(block);
        }

        int most = measure.LinesOnPage - LinesOfSignatures;
        int last = measure.Lines(tail.Last!);
        int kept = last > most ? 0
            : last >= LinesWithSignature || tail.BeforeLast is null || measure.Lines(tail.BeforeLast) > most - last ? 1
            : 2;
        return new(measure, tail.Count - kept);
    }

    public bool KeepsWithNext(int index, string text) =>
        index >= _firstClosing || (text.EndsWith(':') && _measure.Lines(text) <= ShortParagraph);

    private struct Tail
    {
        public int Count { get; private set; }

        public string? Last { get; private set; }

        public string? BeforeLast { get; private set; }

        public void Add(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph.Text);
                    break;
                case DashList list:
                    foreach (string item in list.Items)
                    {
                        Add(item);
                    }

                    break;
                case ClauseList list:
                    foreach (Clause clause in list.Clauses)
                    {
                        Add(clause.Text);
                        foreach (Block inner in clause.Content)
                        {
                            Add(inner);
                        }
                    }

                    break;
                default:
                    break;
            }
        }

        private void Add(string text) => (BeforeLast, Last, Count) = (Last, text, Count + 1);
    }
}
