using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes pictures and charts as drawings in a line of their own.</summary>
internal static class PictureWriter
{
    private const int EmuPerTwip = 635;

    public static void Write(Picture picture, WordMarkup word, bool keeps)
    {
        (int width, int height) = PictureSize.Of(picture, word.Layout, word.Orientation);
        Open(picture.AlternativeText, width, height, word, keeps);
        word.Xml.Markup("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""u8);
        word.Xml.Verbatim(word.Parts.IdOf(picture.Image));
        word.Attribute("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\""u8, width * EmuPerTwip);
        word.Attribute("\" cy=\""u8, height * EmuPerTwip);
        word.Xml.Markup("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"u8);
        Close(word);
    }

    public static void Write(Chart chart, WordMarkup word, bool keeps)
    {
        Open(chart.AlternativeText, word.Layout.TextWidth(word.Orientation), chart.Height.Twips, word, keeps);
        word.Xml.Markup("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\""u8);
        word.Xml.Verbatim(word.Parts.IdOf(chart));
        word.Xml.Markup("\"/></a:graphicData>"u8);
        Close(word);
    }

    private static void Open(string alternativeText, int width, int height, WordMarkup word, bool keeps)
    {
        word.OpenParagraph(StyleIds.Picture);
        if (keeps)
        {
            word.KeepNext();
        }

        word.PageBreakBefore();
        word.CloseProperties();
        word.Attribute("<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8, width * EmuPerTwip);
        word.Attribute("\" cy=\""u8, height * EmuPerTwip);
        int id = word.NextDrawing();
        word.Attribute("\"/><wp:docPr id=\""u8, id);
        word.Attribute("\" name=\"Рисунок "u8, id);
        word.Xml.Markup("\" descr=\""u8);
        word.Xml.Text(alternativeText);
        word.Xml.Markup("\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8);
    }

    private static void Close(WordMarkup word)
    {
        word.Xml.Markup("</a:graphic></wp:inline></w:drawing></w:r>"u8);
        word.CloseParagraph();
    }
}
