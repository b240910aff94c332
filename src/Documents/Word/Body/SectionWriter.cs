using System.Text;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;
using InnovationDomain.Documents.Word.Letterheads;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes the properties of sections: the sheet, its margins, its headers. The first one leaves its first page without a number.</summary>
internal sealed class SectionWriter(WordMarkup word)
{
    private static readonly byte[] OwnReferences = Encoding.ASCII.GetBytes(
        $"<w:headerReference w:type=\"first\" r:id=\"{PackageParts.FirstPageHeaderId}\"/><w:headerReference w:type=\"default\" r:id=\"{PackageParts.PageNumberHeaderId}\"/>");

    private bool _isFirst = true;

    /// <summary>Ends the section that is being written and begins another one, on a page of its own.</summary>
    public void Begin(PageOrientation orientation)
    {
        // A paragraph carries the properties; it takes no room, so that a full page does not push it to an empty one.
        word.OpenParagraph(StyleIds.SectionEnd);
        Write();
        word.CloseProperties();
        word.CloseParagraph();
        word.Orientation = orientation;
    }

    /// <summary>Ends the last section.</summary>
    public void WriteLast()
    {
        word.PartFromTable(gap: 0);
        Write();
    }

    private void Write()
    {
        Layout layout = word.Layout;
        bool isLandscape = word.Orientation == PageOrientation.Landscape;
        Letterhead? letterhead = _isFirst ? layout.Standard.Style.Letterhead : null;
        word.Xml.Markup("<w:sectPr>"u8);
        word.Xml.Markup(letterhead is null ? OwnReferences : letterhead.References);
        word.Attribute("<w:pgSz w:w=\""u8, isLandscape ? layout.PageHeight : layout.PageWidth);
        word.Attribute("\" w:h=\""u8, isLandscape ? layout.PageWidth : layout.PageHeight);
        word.Xml.Markup(isLandscape ? "\" w:orient=\"landscape\"/>"u8 : "\"/>"u8);
        word.Attribute("<w:pgMar w:top=\""u8, isLandscape ? layout.LandscapeMarginTop : layout.MarginTop);
        word.Attribute("\" w:right=\""u8, layout.MarginRight);
        word.Attribute("\" w:bottom=\""u8, layout.MarginBottom);
        word.Attribute("\" w:left=\""u8, layout.MarginLeft);
        word.Attribute("\" w:header=\""u8, letterhead?.HeaderDistance ?? layout.Header);
        word.Attribute("\" w:footer=\""u8, letterhead?.FooterDistance ?? layout.Header);
        word.Xml.Markup("\" w:gutter=\"0\"/>"u8);
        word.Xml.Markup(_isFirst ? "<w:titlePg/></w:sectPr>"u8 : "</w:sectPr>"u8);
        _isFirst = false;
    }
}
