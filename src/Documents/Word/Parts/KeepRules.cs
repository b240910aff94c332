using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>Tells which paragraphs stay on the page of the next one: those that lead to a list, and those that a signature must not leave.</summary>
/// <remarks>
/// The methodical recommendations to the standard want at least two lines of text on the page of the signature.
/// A long paragraph that is kept with the next one moves as a whole, so only short ones lead to a list that way.
/// </remarks>
internal readonly struct KeepRules
{
    private const int LinesWithSignature = 2;
    private const int ShortParagraph = 4;

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

        bool lastIsEnough = measure.Lines(tail.Last!) >= LinesWithSignature;
        return new(measure, tail.Count - (lastIsEnough ? 1 : 2));
    }

    public bool KeepsWithNext(int index, string text) =>
        index >= _firstClosing || (text.EndsWith(':') && _measure.Lines(text) <= ShortParagraph);

    private struct Tail
    {
        public int Count { get; private set; }

        public string? Last { get; private set; }

        public void Add(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    (Last, Count) = (paragraph.Text, Count + 1);
                    break;
                case DashList list:
                    (Last, Count) = (list.Items[^1], Count + list.Items.Length);
                    break;
                case ClauseList list:
                    foreach (Clause clause in list.Clauses)
                    {
                        (Last, Count) = (clause.Text, Count + 1);
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
    }
}
