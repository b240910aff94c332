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
    private int _controls;
    private int _drawings;

    public XmlUtf8Writer Xml => xml;

    public Layout Layout => layout;

    public DocumentIndex Index => index;

    public PackageParts Parts => parts;

    public void OpenParagraph(string style)
    {
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
