using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>Tells which paragraphs stay on the page of the next one: those that lead to a list, and those that a signature must not leave.</summary>
/// <remarks>
/// The methodical recommendations to the standard want at least two lines of text on the page of the signature.
/// A paragraph that is kept with the next one moves as a whole and leaves a gap. Before a signature a gap is the lesser evil up to half a page;
/// a longer last paragraph is left to flow.
/// </remarks>
internal readonly struct KeepRules
{
    private const int LinesWithSignature = 2;
    private const int ShortParagraph = 4;
    private const int HalfAPage = 14;

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

        int kept = measure.Lines(tail.Last!) switch
        {
            > HalfAPage => 0,
            >= LinesWithSignature => 1,
            _ => 2,
        };
        return new(measure, tail.Count - kept);
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
