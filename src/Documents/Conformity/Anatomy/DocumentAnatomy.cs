using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>What each paragraph of a document is: found by its style where that is ours, by its shape and place elsewhere.</summary>
/// <remarks>Careful rather than clever: what has no clear shape stays unknown, and rules leave it alone.</remarks>
internal sealed class DocumentAnatomy
{
    private readonly List<WordParagraph> _paragraphs;
    private readonly ParagraphRole[] _roles;

    public DocumentAnatomy(WordDocument document)
    {
        _paragraphs = document.Paragraphs;
        _roles = new ParagraphRole[_paragraphs.Count];
        DataTables = [.. document.Main.Tables.Where(Layout.IsData)];
        ActEnd = _paragraphs.Count;
        new AppendixFinder(this).Find();
        new HeadFinder(this).Find();
        new EndFinder(this).Find();
        new BodyFinder(this).Find();
    }

    public List<WordParagraph> Paragraphs => _paragraphs;

    /// <summary>The tables that show data; the others only hold requisites in their places.</summary>
    public HashSet<WordTable> DataTables { get; }

    /// <summary>Where the act itself ends and the appendices begin.</summary>
    public int ActEnd { get; set; }

    public List<FoundAppendix> Appendices { get; } = [];

    public WordParagraph? KindParagraph { get; set; }

    public KindWord? Kind { get; set; }

    public WordParagraph? DateParagraph { get; set; }

    public WordParagraph? NumberParagraph { get; set; }

    public WordParagraph? PlaceParagraph { get; set; }

    public WordParagraph? Title { get; set; }

    /// <summary>Whether the title was found by a sign that leaves no doubt.</summary>
    public bool IsTitleSure { get; set; }

    public WordParagraph? Greeting { get; set; }

    public List<MarkBlock> Approvals { get; } = [];

    public List<MarkBlock> Agreements { get; } = [];

    public List<MarkBlock> Addressees { get; } = [];

    public List<SignatureLine> Signatures { get; } = [];

    public WordParagraph? CopyMark { get; set; }

    public WordParagraph? ElectronicSignature { get; set; }

    public WordParagraph? Executor { get; set; }

    /// <summary>The index of the first paragraph of the text; <see cref="ActEnd"/> when there is none.</summary>
    public int BodyStart { get; set; }

    /// <summary>The index after the last paragraph of the text.</summary>
    public int BodyEnd { get; set; }

    /// <summary>Whether the document is clearly an official one, so that a missing requisite can be told.</summary>
    public bool IsOfficial => KindParagraph is not null || (DateParagraph is not null && (Signatures.Count > 0 || Title is not null));

    public bool IsLetter => KindParagraph is null && (Greeting is not null || Addressees.Count > 0);

    public bool IsProtocol => Kind?.Name == "протокол";

    /// <summary>A contract names its parties in the text, and has neither an author at its head nor a title.</summary>
    public bool IsContract => Kind?.Name == "договор";

    public bool IsExtract => Kind?.Name == "выписка";

    public IEnumerable<WordParagraph> Act => _paragraphs.Take(ActEnd);

    /// <summary>The running text of the act and its appendices.</summary>
    public IEnumerable<WordParagraph> Body => _paragraphs.Where(paragraph => RoleOf(paragraph) == ParagraphRole.Body);

    /// <summary>The running text of the act alone.</summary>
    public IEnumerable<WordParagraph> ActBody => Act.Where(paragraph => RoleOf(paragraph) == ParagraphRole.Body);

    public ParagraphRole RoleOf(WordParagraph paragraph) => paragraph.Number <= _roles.Length && ReferenceEquals(_paragraphs[paragraph.Number - 1], paragraph) ? _roles[paragraph.Number - 1] : ParagraphRole.Unknown;

    public void SetRole(WordParagraph paragraph, ParagraphRole role) => _roles[paragraph.Number - 1] = role;

    /// <summary>Whether nobody has told yet what the paragraph is. What stands in a frame beside the text, such as a stamp, is left alone.</summary>
    public bool IsFree(WordParagraph paragraph) => RoleOf(paragraph) == ParagraphRole.Unknown && !paragraph.IsFramed;

    public bool IsTableText(WordParagraph paragraph)
    {
        for (WordCell? cell = paragraph.Cell; cell is not null; cell = cell.Row.Table.Outer)
        {
            if (DataTables.Contains(cell.Row.Table))
            {
                return true;
            }
        }

        return false;
    }
}
