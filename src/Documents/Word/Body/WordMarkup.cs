using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;
using InnovationDomain.Documents.Word.Parts;
using InnovationDomain.Documents.Word.Xml;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>The words of WordprocessingML that all writers of the main part share: paragraphs, runs, attributes.</summary>
/// <remarks>A paragraph is <see cref="OpenParagraph"/>, what its properties add, <see cref="CloseProperties"/>, runs, <see cref="CloseParagraph"/>.</remarks>
internal sealed class WordMarkup(XmlUtf8Writer xml, Layout layout, DocumentIndex index, PackageParts parts)
{
    private bool _beginsPage;
    private bool _isAfterTable;
    private int _controls;
    private int _drawings;

    public XmlUtf8Writer Xml => xml;

    public Layout Layout => layout;

    public DocumentIndex Index => index;

    public PackageParts Parts => parts;

    /// <summary>Gets how the sheets lie of the section that is being written.</summary>
    public PageOrientation Orientation { get; set; }

    /// <summary>Gets the width of the text on these sheets.</summary>
    public int TextWidth => layout.TextWidth(Orientation);

    /// <summary>Gets the style of a block at the upper right of a sheet: marks of approval, of an appendix.</summary>
    public string RightBlock => Turned(StyleIds.RightBlock);

    /// <summary>Answers the style of a requisite on these sheets: what stands by the right margin has a style of its own on a wide sheet.</summary>
    public string Turned(string style) => Orientation == PageOrientation.Portrait ? style : StyleIds.Landscape(style);

    public void OpenParagraph(string style)
    {
        _isAfterTable = false;
        xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Verbatim(style);
        xml.Markup("\"/>"u8);
    }

    public void CloseProperties() => xml.Markup("</w:pPr>"u8);

    /// <summary>Lets the next paragraph begin a page.</summary>
    public void BeginPage() => _beginsPage = true;

    /// <summary>Writes, where the order of properties has its place for it, that the paragraph begins a page, when one is due.</summary>
    public void PageBreakBefore()
    {
        if (_beginsPage)
        {
            xml.Markup("<w:pageBreakBefore/>"u8);
            _beginsPage = false;
        }
    }

    /// <summary>Tells the writers of what follows that a table has ended.</summary>
    public void EndTable() => _isAfterTable = true;

    /// <summary>Writes a paragraph without a text where Word must have one: between two tables, which would run together, and after the last one.</summary>
    /// <param name="gap">How much room it takes, in twips.</param>
    public void PartFromTable(int gap)
    {
        if (_isAfterTable)
        {
            OpenParagraph(StyleIds.SectionEnd);
            Attribute("<w:spacing w:before=\""u8, gap);
            xml.Markup("\"/>"u8);
            CloseProperties();
            CloseParagraph();
        }
    }

    /// <summary>Answers whether a table has just ended, before the next paragraph is opened.</summary>
    public bool IsAfterTable => _isAfterTable;

    /// <summary>Begins the page that is due before a table: in a cell of the head, which is repeated, the mark could be repeated too.</summary>
    public void BeginPageBeforeTable()
    {
        if (_beginsPage)
        {
            OpenParagraph(StyleIds.SectionEnd);
            PageBreakBefore();
            CloseProperties();
            CloseParagraph();
        }
    }

    /// <summary>Marks the beginning of what a reference points to; 0 is no mark.</summary>
    public void OpenBookmark(int bookmark)
    {
        if (bookmark > 0)
        {
            Attribute("<w:bookmarkStart w:id=\""u8, bookmark);
            Attribute("\" w:name=\"_Ref"u8, bookmark);
            xml.Markup("\"/>"u8);
        }
    }

    public void CloseBookmark(int bookmark)
    {
        if (bookmark > 0)
        {
            Attribute("<w:bookmarkEnd w:id=\""u8, bookmark);
            xml.Markup("\"/>"u8);
        }
    }

    /// <summary>Answers the id of the next control: a counter, so that the same document has the same ids.</summary>
    public int NextControl() => ++_controls;

    /// <summary>Answers the id of the next drawing.</summary>
    public int NextDrawing() => ++_drawings;

    public void CloseParagraph() => xml.Markup("</w:p>"u8);

    /// <summary>Writes a paragraph of a style, with plain text and no properties of its own.</summary>
    public void Paragraph(string style, ReadOnlySpan<char> text)
    {
        OpenParagraph(style);
        CloseProperties();
        Run(text);
        CloseParagraph();
    }

    /// <summary>Writes a run of plain text with its typography set.</summary>
    public void Run(ReadOnlySpan<char> text)
    {
        xml.Markup("<w:r><w:t>"u8);
        xml.Text(text);
        xml.Markup("</w:t></w:r>"u8);
    }

    public void Tab() => xml.Markup("<w:r><w:tab/></w:r>"u8);

    public void LineBreak() => xml.Markup("<w:r><w:br/></w:r>"u8);

    public void KeepNext() => xml.Markup("<w:keepNext/>"u8);

    /// <summary>Writes markup and the number after it.</summary>
    public void Attribute(ReadOnlySpan<byte> markup, int value)
    {
        xml.Markup(markup);
        xml.Number(value);
    }
}
