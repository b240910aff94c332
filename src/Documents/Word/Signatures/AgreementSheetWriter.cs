using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Blanks;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Head;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Signatures;

/// <summary>Writes the sheet of agreement (лист согласования): a page of its own with the visas as a table and the agreement marks.</summary>
internal static class AgreementSheetWriter
{
    // Parts of the width of the text, in hundredths: position, signature, name, date, remarks.
    private static readonly int[] Parts = [30, 14, 22, 16, 18];

    public static void Write(OfficialDocument document, WordMarkup word)
    {
        word.BeginPage();
        word.OpenParagraph(StyleIds.AppendixTitle);
        word.PageBreakBefore();
        word.CloseProperties();
        word.Run("ЛИСТ СОГЛАСОВАНИЯ");
        word.LineBreak();
        string kind = document.DativeName is { } dative ? $"к {dative}" : $"к документу вида «{document.Kind}»";
        word.Run($"{kind} «{document.Title}»");
        word.CloseParagraph();
        if (!document.Agreements.IsEmpty)
        {
            LayoutTable.WriteBlocks([.. document.Agreements.Select(mark => mark.Lines)], word, isApart: true);
        }

        if (!document.Visas.IsEmpty)
        {
            // Two tables without a paragraph between them would become one.
            HeadWriter.WriteLines(["Визы"], StyleIds.TableCaption, word, isApart: true);
            WriteVisas(document, word);
        }
    }

    private static void WriteVisas(OfficialDocument document, WordMarkup word)
    {
        int[] widths = [.. Parts.Select(part => word.TextWidth * part / 100)];
        word.Xml.Markup("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8);
        word.Xml.Verbatim(StyleIds.Table);
        word.Attribute("\"/><w:tblW w:w=\""u8, widths.Sum());
        word.Xml.Markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblDescription w:val=\"Визы\"/></w:tblPr><w:tblGrid>"u8);
        foreach (int width in widths)
        {
            word.Attribute("<w:gridCol w:w=\""u8, width);
            word.Xml.Markup("\"/>"u8);
        }

        word.Xml.Markup("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8);
        Cells(["Должность", "Подпись", "Инициалы, фамилия", "Дата", "Замечания"], StyleIds.TableHeading);
        foreach (Visa visa in document.Visas)
        {
            word.Xml.Markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
            Cells([visa.Position, "", visa.Name, visa.Date is { } day ? DateText.Digital(day) : "", visa.Remarks ?? ""], StyleIds.TableText);
        }

        word.Xml.Markup("</w:tbl>"u8);
        word.Paragraph(StyleIds.Anchor, "");

        void Cells(string[] texts, string style)
        {
            for (int i = 0; i < texts.Length; i++)
            {
                word.Attribute("<w:tc><w:tcPr><w:tcW w:w=\""u8, widths[i]);
                word.Xml.Markup("\" w:type=\"dxa\"/></w:tcPr>"u8);
                word.Paragraph(style, texts[i]);
                word.Xml.Markup("</w:tc>"u8);
            }

            word.Xml.Markup("</w:tr>"u8);
        }
    }
}
