using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>An appendix of a document: its mark and where it begins and ends in the paragraphs.</summary>
internal sealed class Appendix
{
    public Appendix(MarkBlock mark, int? number, int start) => (Mark, Number, Start) = (mark, number, start);

    public MarkBlock Mark { get; }

    public int? Number { get; }

    public int Start { get; }

    public int End { get; set; }

    /// <summary>The mark of approval in the head of the appendix.</summary>
    public MarkBlock? Approval { get; set; }

    public WordParagraph? Title { get; set; }
}
