using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A table (таблица). Its head stands on every page it takes; a row stays on one page.</summary>
public sealed class Table : Block
{
    /// <summary>How many columns a table may have: as many as Word opens.</summary>
    public const int MaxColumns = 63;

    /// <summary>Makes a table.</summary>
    /// <param name="columns">From 1 to <see cref="MaxColumns"/> columns.</param>
    /// <param name="rows">At least one row.</param>
    /// <exception cref="ArgumentException">
    /// There are no columns or too many, no rows, one of them is <see langword="null"/>, or a row takes another number of columns than the table has:
    /// Word refuses to open such a file, or shows it torn.
    /// </exception>
    public Table(ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> rows)
        : this(columns)
    {
        if (rows.IsDefaultOrEmpty || rows.Contains(null!))
        {
            throw new ArgumentException("The table has no rows, or one of them is null. Give at least one row, or leave the table out.", nameof(rows));
        }

        for (int i = 0; i < rows.Length; i++)
        {
            if (Mismatch(rows[i]) is { } mismatch)
            {
                throw new ArgumentException($"rows[{i}] {mismatch}", nameof(rows));
            }
        }

        Rows = rows;
    }

    /// <summary>Makes a table whose rows come while it is written: from a database, one after another, never all at once.</summary>
    /// <param name="columns">From 1 to <see cref="MaxColumns"/> columns.</param>
    /// <param name="rows">The rows; read once for each writing, and the same each time. A table without a row prints its head alone.</param>
    /// <exception cref="ArgumentException">There are no columns or too many, or one is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// Such a document is written by the asynchronous methods of a writer. A row that takes another number of columns stops the writing.
    /// Numbers of clauses cannot be printed in the rows: they are not read before the writing begins.
    /// </remarks>
    public Table(ImmutableArray<TableColumn> columns, IAsyncEnumerable<TableRow> rows)
        : this(columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        AwaitedRows = rows;
    }

    private Table(ImmutableArray<TableColumn> columns)
    {
        Columns = columns is { IsDefaultOrEmpty: false, Length: <= MaxColumns } && !columns.Contains(null!)
            ? columns
            : throw new ArgumentException($"The table has no columns, more than {MaxColumns}, or one of them is null. Give from 1 to {MaxColumns} columns.", nameof(columns));
    }

    /// <summary>Gets the name under which a <see cref="Reference"/> finds the table; it is not printed.</summary>
    /// <value>Unique in the document. The default is <see langword="null"/>: nothing points here.</value>
    public string? Id { get; init => field = value is null ? null : PrintableText.Require(value, "Table.Id"); }

    /// <summary>Gets the name of the table, printed above it after its number: «Таблица 1 — …».</summary>
    /// <value>The default is empty: neither number nor name is printed.</value>
    public RichText Caption { get; init => field = value.IsEmpty ? value : value.Require("Table.Caption"); }

    /// <summary>Gets what the table shows, for screen readers.</summary>
    /// <value>The default is <see langword="null"/>: the caption.</value>
    public string? Description { get; init => field = value is null ? null : PrintableText.Require(value, "Table.Description"); }

    /// <summary>Gets whether a row with the numbers of the columns stands under the head, and is repeated with it.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HasNumberRow { get; init; }

    /// <summary>Gets the columns.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>Gets the rows; empty when they come while the table is written.</summary>
    public ImmutableArray<TableRow> Rows { get; } = [];

    /// <summary>Gets the rows that come while the table is written.</summary>
    /// <value><see langword="null"/> when the rows are there already.</value>
    public IAsyncEnumerable<TableRow>? AwaitedRows { get; }

    /// <summary>Tells what is wrong with a row of this table; <see langword="null"/> when nothing is.</summary>
    internal string? Mismatch(TableRow row) =>
        row.Kind == TableRowKind.Section || row.Columns == Columns.Length ? null
        : $"takes {row.Columns} columns of {Columns.Length}. Give a cell for each column; default(TableCell) prints a dash.";
}
