using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A row of a table (строка).</summary>
public sealed class TableRow
{
    /// <summary>Makes a row of data.</summary>
    /// <param name="cells">At least one; together they take as many columns as the table has.</param>
    /// <exception cref="ArgumentException">There is no cell.</exception>
    public TableRow(ImmutableArray<TableCell> cells)
        : this(TableRowKind.Data, cells)
    {
    }

    private TableRow(TableRowKind kind, ImmutableArray<TableCell> cells)
    {
        Kind = kind;
        Cells = !cells.IsDefaultOrEmpty
            ? cells
            : throw new ArgumentException("The row has no cells. Give a cell for each column; default(TableCell) prints a dash.", nameof(cells));
    }

    /// <summary>Gets what the row is to the table.</summary>
    public TableRowKind Kind { get; }

    /// <summary>Gets the cells; a <see cref="TableRowKind.Section"/> row has one, which takes all columns.</summary>
    public ImmutableArray<TableCell> Cells { get; }

    /// <summary>Makes a row that names the rows under it, across all columns: «Раздел 1. Организационные мероприятия».</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static TableRow Section(RichText name) => new(TableRowKind.Section, [name.Require(nameof(name))]);

    /// <summary>Makes a row of totals: «Итого», and the sums.</summary>
    /// <param name="cells">At least one; together they take as many columns as the table has.</param>
    /// <exception cref="ArgumentException">There is no cell.</exception>
    public static TableRow Total(ImmutableArray<TableCell> cells) => new(TableRowKind.Total, cells);

    /// <summary>Makes a row of totals whose name takes the columns that the sums leave.</summary>
    /// <param name="name">«Итого».</param>
    /// <param name="columns">How many columns the name takes.</param>
    /// <param name="sums">A cell for each column that is left.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> is not from 1 to <see cref="Table.MaxColumns"/>.</exception>
    public static TableRow Total(RichText name, int columns, ImmutableArray<TableCell> sums) =>
        new(TableRowKind.Total, [new TableCell(name.Require(nameof(name)), columns), .. sums.IsDefault ? [] : sums]);

    internal bool HasReferences => HasAny(Cells.AsSpan());

    internal int Columns
    {
        get
        {
            int columns = 0;
            foreach (ref readonly TableCell cell in Cells.AsSpan())
            {
                columns += cell.Columns;
            }

            return columns;
        }
    }

    private static bool HasAny(ReadOnlySpan<TableCell> cells)
    {
        foreach (ref readonly TableCell cell in cells)
        {
            if (cell.Text.HasReferences)
            {
                return true;
            }
        }

        return false;
    }
}
