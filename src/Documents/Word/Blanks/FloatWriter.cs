using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Blanks;

/// <summary>Writes what has a place of its own on the first sheet: the signs at the top, the QR code at the lower right, the marks of the office.</summary>
internal static class FloatWriter
{
    private const int EmuPerTwip = 635;
    private const int GapBetween = 567;
    private const int NarrowestIncomingMark = 2835;

    public static void Write(OfficialDocument document, HeadRequisites head, WordMarkup word)
    {
        WriteFrames(document, word);
        bool hasSigns = word.Layout.Standard.Style.Letterhead is null && head.Signs.Any();
        if (!hasSigns && document.QrCode is null)
        {
            return;
        }

        word.OpenParagraph(StyleIds.Anchor);
        word.CloseProperties();
        if (hasSigns)
        {
            WriteSigns(head, word);
        }

        if (document.QrCode is { } code)
        {
            Open(word);

            // As near to the edge as the signs at the top: it takes less of the room of the text, which ends above it.
            int top = (word.Orientation == PageOrientation.Portrait ? word.Layout.PageHeight : word.Layout.PageWidth) - word.Layout.Standard.SignFromEdge.Value.Twips - code.Side.Twips;
            word.Attribute("<wp:positionH relativeFrom=\"margin\"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>"u8, top * EmuPerTwip);
            word.Xml.Markup("</wp:posOffset></wp:positionV>"u8);
            Close(code.Image, code.AlternativeText, code.Side.Twips, code.Side.Twips, word);
        }

        word.CloseParagraph();
    }

    // Side by side in the middle of the zone of the blank, or from its left border.
    private static void WriteSigns(HeadRequisites head, WordMarkup word)
    {
        Blank blank = word.Layout.Standard.Style.Blank;
        (Insignia Sign, int Width)[] signs = [.. head.Signs.Select(sign => (sign, (int)((long)sign.Height.Twips * sign.Image.PixelWidth / sign.Image.PixelHeight)))];
        int all = signs.Sum(sign => sign.Width) + (GapBetween * (signs.Length - 1));
        int zone = blank.Layout == BlankLayout.Angular ? word.Layout.RequisiteWidth : word.TextWidth;
        int left = blank.Alignment == BlankAlignment.Centered ? Math.Max(0, (zone - all) / 2) : 0;
        foreach ((Insignia sign, int width) in signs)
        {
            Open(word);
            word.Attribute("<wp:positionH relativeFrom=\"margin\"><wp:posOffset>"u8, left * EmuPerTwip);
            word.Attribute("</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>"u8, word.Layout.Standard.SignFromEdge.Value.Twips * EmuPerTwip);
            word.Xml.Markup("</wp:posOffset></wp:positionV>"u8);
            Close(sign.Image, sign.AlternativeText, width, sign.Height.Twips, word);
            left += width + GapBetween;
        }
    }

    private static void WriteFrames(OfficialDocument document, WordMarkup word)
    {
        if (document.IsUnderControl)
        {
            word.OpenParagraph(StyleIds.FramedMark);
            word.Attribute("<w:framePr w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:xAlign=\"right\" w:y=\""u8, word.Layout.Standard.SignFromEdge.Value.Twips);
            word.Xml.Markup("\"/>"u8);
            word.CloseProperties();
            word.Run("Контроль");
            word.CloseParagraph();
        }

        foreach (string line in document.IncomingMark?.Lines ?? [])
        {
            // Beside the QR code, when there is one: both want the lower right corner.
            int side = document.QrCode is { } code ? code.Side.Twips + GapBetween : 0;
            word.OpenParagraph(StyleIds.FramedMark);
            word.Attribute("<w:framePr w:w=\""u8, NarrowestIncomingMark);
            word.Attribute("\" w:wrap=\"notBeside\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" w:x=\""u8, word.TextWidth - side - NarrowestIncomingMark);
            word.Xml.Markup("\" w:yAlign=\"bottom\"/>"u8);
            word.CloseProperties();
            word.Run(line);
            word.CloseParagraph();
        }
    }

    private static void Open(WordMarkup word) => word.Xml.Markup(
        "<w:r><w:drawing><wp:anchor xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"72000\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"u8);

    private static void Close(Image image, string alternativeText, int width, int height, WordMarkup word)
    {
        word.Attribute("<wp:extent cx=\""u8, width * EmuPerTwip);
        word.Attribute("\" cy=\""u8, height * EmuPerTwip);
        int id = word.NextDrawing();
        word.Attribute("\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapTopAndBottom/><wp:docPr id=\""u8, id);
        word.Attribute("\" name=\"Рисунок "u8, id);
        word.Xml.Markup("\" descr=\""u8);
        word.Xml.Text(alternativeText);
        word.Xml.Markup("\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""u8);
        word.Xml.Verbatim(word.Parts.IdOf(image));
        word.Attribute("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\""u8, width * EmuPerTwip);
        word.Attribute("\" cy=\""u8, height * EmuPerTwip);
        word.Xml.Markup("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"u8);
    }
}
