using System.Collections.Immutable;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Head;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Blanks;

/// <summary>A table without borders that puts requisites side by side; its cells have no margins, so that texts stand at the margins of the sheet.</summary>
internal sealed class LayoutTable(WordMarkup word, int[] widths)
{
    private const int GapBetween = 567;

    /// <summary>Writes blocks of lines side by side, two in a row.</summary>
    public static void WriteBlocks(ImmutableArray<ImmutableArray<string>> blocks, WordMarkup word, bool isApart)
    {
        int column = (word.TextWidth - GapBetween) / 2;
        var table = new LayoutTable(word, [column, GapBetween, column]);
        table.Open();
        for (int i = 0; i < blocks.Length; i += 2)
        {
            table.OpenRow();
            table.OpenCell(0);
            HeadWriter.WriteLines(blocks[i], StyleIds.SignaturePart, word, isApart, keeps: true);
            table.CloseCell();
            table.EmptyCell(1);
            if (i + 1 < blocks.Length)
            {
                table.OpenCell(2);
                HeadWriter.WriteLines(blocks[i + 1], StyleIds.SignaturePart, word, isApart, keeps: true);
                table.CloseCell();
            }
            else
            {
                table.EmptyCell(2);
            }

            table.CloseRow();
        }

        table.Close();
    }

    public void Open()
    {
        word.Attribute("<w:tbl><w:tblPr><w:tblW w:w=\""u8, widths.Sum());
        word.Xml.Markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0600\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"u8);
        foreach (int width in widths)
        {
            word.Attribute("<w:gridCol w:w=\""u8, width);
            word.Xml.Markup("\"/>"u8);
        }

        word.Xml.Markup("</w:tblGrid>"u8);
    }

    public void OpenRow() => word.Xml.Markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);

    /// <summary>Begins a cell.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="isFramed">Whether it has a border and margins, as the mark of an electronic signature.</param>
    /// <param name="isAtBottom">Whether its text stands at the bottom.</param>
    public void OpenCell(int column, bool isFramed = false, bool isAtBottom = false)
    {
        word.Attribute("<w:tc><w:tcPr><w:tcW w:w=\""u8, widths[column]);
        word.Xml.Markup("\" w:type=\"dxa\"/>"u8);
        if (isFramed)
        {
            word.Xml.Markup("<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders><w:tcMar><w:top w:w=\"57\" w:type=\"dxa\"/><w:left w:w=\"113\" w:type=\"dxa\"/><w:bottom w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"113\" w:type=\"dxa\"/></w:tcMar>"u8);
        }

        word.Xml.Markup(isAtBottom ? "<w:vAlign w:val=\"bottom\"/></w:tcPr>"u8 : isFramed ? "<w:vAlign w:val=\"center\"/></w:tcPr>"u8 : "</w:tcPr>"u8);
    }

    public void CloseCell() => word.Xml.Markup("</w:tc>"u8);

    public void EmptyCell(int column)
    {
        OpenCell(column);
        word.OpenParagraph(StyleIds.SignaturePart);
        word.KeepNext();
        word.CloseProperties();
        word.CloseParagraph();
        CloseCell();
    }

    public void CloseRow() => word.Xml.Markup("</w:tr>"u8);

    /// <summary>Ends the table; two tables without a paragraph between them would become one.</summary>
    public void Close()
    {
        word.Xml.Markup("</w:tbl>"u8);
        word.OpenParagraph(StyleIds.Anchor);
        word.CloseProperties();
        word.CloseParagraph();
    }
}
