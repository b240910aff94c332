using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A cell of a table: a text; a string is one.</summary>
/// <remarks>The default value is a cell without a text, which prints a dash: an official table has no empty cells. <see cref="ToFill"/> is printed empty.</remarks>
public readonly record struct TableCell
{
    private readonly short _extraColumns;
    private readonly bool _isToFill;

    /// <summary>Makes a cell.</summary>
    /// <param name="text">The text; a default one prints a dash.</param>
    /// <param name="columns">How many columns the cell takes, from 1 to 63.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> is outside the range.</exception>
    public TableCell(RichText text, int columns = 1)
        : this(text, columns, isToFill: false)
    {
    }

    private TableCell(RichText text, int columns, bool isToFill)
    {
        Text = text.IsEmpty ? text : text.Require(nameof(text), 0);
        _extraColumns = columns is >= 1 and <= Table.MaxColumns
            ? (short)(columns - 1)
            : throw new ArgumentOutOfRangeException(nameof(columns), columns, $"A cell takes from 1 to {Table.MaxColumns} columns.");
        _isToFill = isToFill;
    }

    /// <summary>Gets a cell that is filled in by hand: printed empty, in a row of at least 8 mm.</summary>
    public static TableCell ToFill { get; } = new(default, 1, isToFill: true);

    /// <summary>Gets the text.</summary>
    public RichText Text { get; }

    /// <summary>Gets how many columns the cell takes.</summary>
    public int Columns => _extraColumns + 1;

    /// <summary>Gets whether the cell is filled in by hand.</summary>
    public bool IsToFill => _isToFill;

    /// <summary>Makes a cell of one column.</summary>
    public static implicit operator TableCell(string? text) => new(text);

    /// <summary>Makes a cell of one column.</summary>
    public static implicit operator TableCell(RichText text) => new(text);
}
