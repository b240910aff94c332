using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Shares the width of the text among the columns of a table, to the twip.</summary>
internal static class ColumnWidths
{
    public static int[] Of(Table table, int textWidth)
    {
        int rest = textWidth;
        int shares = 0;
        foreach (TableColumn column in table.Columns)
        {
            rest -= column.Width?.Twips ?? 0;
            shares += column.Width is null ? column.Share : 0;
        }

        int[] widths = new int[table.Columns.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            TableColumn column = table.Columns[i];
            if (column.Width is { } width)
            {
                widths[i] = width.Twips;
                continue;
            }

            // What rounding leaves goes to the columns after it, so that the sum is exact.
            widths[i] = (int)((long)rest * column.Share / shares);
            rest -= widths[i];
            shares -= column.Share;
        }

        return widths;
    }
}
