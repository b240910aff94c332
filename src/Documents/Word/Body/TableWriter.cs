using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes tables: the head that is repeated on every page, rows that stay whole, cells that always hold a paragraph.</summary>
internal sealed class TableWriter(WordMarkup word, SectionWriter sections)
{
    // So many rows are some tens of kilobytes of markup: then the driver may pass them on.
    private const int RowsInStep = 32;

    public IEnumerable<AwaitedRows?> Steps(Table table, KeepRules keep, int firstParagraph)
    {
        int[] widths = ColumnWidths.Of(table, word.Layout.TextWidth(sections.Orientation));
        var rows = new RowWriter(word, table, widths, word.Layout.TextHeight(sections.Orientation));
        rows.Open();
        if (table.AwaitedRows is { } awaited)
        {
            yield return new AwaitedRows(awaited, rows.Write);
        }

        for (int i = 0; i < table.Rows.Length; i++)
        {
            bool beforeTotal = i + 1 < table.Rows.Length && table.Rows[i + 1].Kind == TableRowKind.Total;
            rows.Write(table.Rows[i], keep.IsClosing(firstParagraph + i) || beforeTotal);
            if (i % RowsInStep == RowsInStep - 1)
            {
                yield return null;
            }
        }

        rows.Close();
        yield return null;
    }
}
