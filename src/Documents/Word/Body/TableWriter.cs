using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes tables: a row is held back until the next one tells whether the two must stay on one page.</summary>
internal sealed class TableWriter(WordMarkup word)
{
    // So many rows are some tens of kilobytes of markup: then the driver may pass them on.
    private const int RowsInStep = 32;

    /// <param name="table">The table.</param>
    /// <param name="keep">What stays with a signature.</param>
    /// <param name="firstParagraph">The place of the first row among the paragraphs of the text.</param>
    public IEnumerable<AwaitedRows?> Steps(Table table, KeepRules keep, int firstParagraph)
    {
        var rows = new RowWriter(word, table);
        rows.Open();
        TableRow? held = null;
        if (table.AwaitedRows is { } awaited)
        {
            int count = 0;
            yield return new AwaitedRows(awaited, row =>
            {
                RequireFits(row, table, count++);
                Pass(held, row, rows, keeps: false);
                held = row;
            });

            rows.Write(held ?? Dashes(table), keep.IsClosing(firstParagraph));
        }
        else
        {
            for (int i = 0; i < table.Rows.Length; i++)
            {
                Pass(held, table.Rows[i], rows, keep.IsClosing(firstParagraph + i - 1));
                held = table.Rows[i];
                if (i % RowsInStep == RowsInStep - 1)
                {
                    yield return null;
                }
            }

            rows.Write(held!, keep.IsClosing(firstParagraph + table.Rows.Length - 1));
        }

        rows.Close();
        yield return null;
    }

    // The row before the totals stays with them.
    private static void Pass(TableRow? held, TableRow next, RowWriter rows, bool keeps)
    {
        if (held is not null)
        {
            rows.Write(held, keeps || next.Kind == TableRowKind.Total);
        }
    }

    private static TableRow Dashes(Table table) => new([.. new TableCell[table.Columns.Length]]);

    private static void RequireFits(TableRow row, Table table, int index)
    {
        if ((row is null ? "is null. Leave it out." : table.Mismatch(row)) is { } mismatch)
        {
            throw new InvalidOperationException($"Row {index} of the rows that were awaited {mismatch}");
        }

        if (row!.HasReferences)
        {
            throw new InvalidOperationException($"Row {index} of the rows that were awaited prints the number of a clause, which had to be known before the writing began. Print it as text.");
        }
    }
}
