using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes the rows of one table.</summary>
internal sealed class RowWriter(WordMarkup word, Table table)
{
    // A row higher than that may break: an editor that repeats the head loses lines of a row that must not.
    private const int PartOfPage = 2;

    // Cell margins at both sides, as in the style of tables.
    private const int Padding = 2 * 108;
    private const decimal MeanLetterWidth = 0.55m;
    private const decimal LineHeight = 1.15m;

    private static ReadOnlySpan<byte> Middle => "<w:vAlign w:val=\"center\"/>"u8;

    private readonly int[] _widths = ColumnWidths.Of(table, word.Layout.TextWidth(word.Orientation));
    private readonly int _mostLines = (int)(word.Layout.TextHeight(word.Orientation) / (word.Layout.TableFontSize * LineHeight)) / PartOfPage;

    public void Open()
    {
        word.PartFromTable(word.Layout.SpaceBetweenRequisites);
        word.BeginPageBeforeTable();
        word.Xml.Markup("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8);
        word.Xml.Verbatim(StyleIds.Table);
        word.Attribute("\"/><w:tblW w:w=\""u8, _widths.Sum());
        word.Xml.Markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0620\"/>"u8);
        if ((table.Description ?? (table.Caption.IsEmpty ? null : table.Caption.ToString())) is { } description)
        {
            word.Xml.Markup("<w:tblDescription w:val=\""u8);
            word.Xml.Text(description);
            word.Xml.Markup("\"/>"u8);
        }

        word.Xml.Markup("</w:tblPr><w:tblGrid>"u8);
        foreach (int width in _widths)
        {
            word.Attribute("<w:gridCol w:w=\""u8, width);
            word.Xml.Markup("\"/>"u8);
        }

        word.Xml.Markup("</w:tblGrid>"u8);
        WriteHead();
    }

    public void Close()
    {
        word.Xml.Markup("</w:tbl>"u8);
        word.EndTable();
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="keeps">Whether it stays on the page of the next one.</param>
    public void Write(TableRow row, bool keeps)
    {
        bool isSection = row.Kind == TableRowKind.Section;
        OpenRow(CanSplit(row), isHead: false, IsFilledByHand(row));
        int column = 0;
        foreach (TableCell cell in row.Cells)
        {
            int columns = isSection ? _widths.Length : cell.Columns;
            OpenCell(_widths.AsSpan(column, columns));
            string style = isSection ? StyleIds.TableSection
                : columns > 1 ? StyleIds.TableText
                : table.Columns[column].Alignment switch
                {
                    ColumnAlignment.Right => StyleIds.TableNumber,
                    ColumnAlignment.Center => StyleIds.TableCenter,
                    _ => StyleIds.TableText,
                };
            WriteCellText(cell, style, keeps || isSection, isBold: row.Kind == TableRowKind.Total);
            word.Xml.Markup("</w:tc>"u8);
            column += columns;
        }

        word.Xml.Markup("</w:tr>"u8);
    }

    private void WriteHead()
    {
        bool isGrouped = table.Columns.Any(column => !column.Group.IsEmpty);
        if (isGrouped)
        {
            WriteGroups();
        }

        OpenRow(canSplit: false, isHead: true);
        for (int i = 0; i < _widths.Length; i++)
        {
            TableColumn column = table.Columns[i];
            bool isMerged = isGrouped && column.Group.IsEmpty;
            OpenCell(_widths.AsSpan(i, 1), isMerged ? "<w:vMerge/><w:vAlign w:val=\"center\"/>"u8 : Middle);
            WriteHeading(isMerged ? default : column.Heading);
        }

        word.Xml.Markup("</w:tr>"u8);
        if (table.HasNumberRow)
        {
            OpenRow(canSplit: false, isHead: true);
            for (int i = 0; i < _widths.Length; i++)
            {
                OpenCell(_widths.AsSpan(i, 1));
                WriteHeading((i + 1).ToString(CultureInfo.InvariantCulture));
            }

            word.Xml.Markup("</w:tr>"u8);
        }
    }

    // Over columns of one group stands its heading; a column without a group takes both rows.
    private void WriteGroups()
    {
        OpenRow(canSplit: false, isHead: true);
        for (int i = 0, end; i < _widths.Length; i = end)
        {
            RichText group = table.Columns[i].Group;
            for (end = i + 1; end < _widths.Length && !group.IsEmpty && table.Columns[end].Group == group; end++)
            {
            }

            OpenCell(_widths.AsSpan(i, end - i), group.IsEmpty ? "<w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"center\"/>"u8 : Middle);
            WriteHeading(group.IsEmpty ? table.Columns[i].Heading : group);
        }

        word.Xml.Markup("</w:tr>"u8);
    }

    private void WriteHeading(RichText text)
    {
        word.OpenParagraph(StyleIds.TableHeading);
        word.CloseProperties();
        if (!text.IsEmpty)
        {
            RunWriter.Write(text, word);
        }

        word.Xml.Markup("</w:p></w:tc>"u8);
    }

    // A row to write in by hand is at least 8 mm high, as lines on paper are.
    private void OpenRow(bool canSplit, bool isHead, bool isFilledByHand = false)
    {
        word.Xml.Markup(canSplit ? "<w:tr>"u8
            : isHead ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8
            : isFilledByHand ? "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"454\" w:hRule=\"atLeast\"/></w:trPr>"u8
            : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
    }

    private static bool IsFilledByHand(TableRow row)
    {
        foreach (ref readonly TableCell cell in row.Cells.AsSpan())
        {
            if (cell.IsToFill)
            {
                return true;
            }
        }

        return false;
    }

    private void OpenCell(ReadOnlySpan<int> columns, ReadOnlySpan<byte> properties = default)
    {
        int width = 0;
        foreach (int column in columns)
        {
            width += column;
        }

        word.Attribute("<w:tc><w:tcPr><w:tcW w:w=\""u8, width);
        word.Xml.Markup("\" w:type=\"dxa\"/>"u8);
        if (columns.Length > 1)
        {
            word.Attribute("<w:gridSpan w:val=\""u8, columns.Length);
            word.Xml.Markup("\"/>"u8);
        }

        word.Xml.Markup(properties);
        word.Xml.Markup("</w:tcPr>"u8);
    }

    private void WriteCellText(TableCell cell, string style, bool keeps, bool isBold)
    {
        word.OpenParagraph(style);
        if (keeps)
        {
            word.KeepNext();
        }

        word.CloseProperties();
        if (!cell.IsToFill)
        {
            RunWriter.Write(cell.Text.IsEmpty ? "–" : cell.Text, word, isBold);
        }

        word.CloseParagraph();
    }

    private bool CanSplit(TableRow row)
    {
        int column = 0;
        foreach (TableCell cell in row.Cells)
        {
            int columns = row.Kind == TableRowKind.Section ? _widths.Length : cell.Columns;
            int width = -Padding;
            for (int i = 0; i < columns; i++)
            {
                width += _widths[column++];
            }

            decimal letter = word.Layout.TableFontSize * MeanLetterWidth;
            if (cell.Text.Length * letter > Math.Max(width, letter) * _mostLines)
            {
                return true;
            }
        }

        return false;
    }
}
