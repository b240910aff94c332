using InnovationDomain.Documents.Standards;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A column of a table (графа): its heading, its width and how its cells are set.</summary>
public sealed class TableColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="heading">A noun in the nominative, without a full stop: «Срок исполнения».</param>
    /// <param name="share">The width as a share of what the columns of a stated width leave: a column of share 2 is twice as wide as one of share 1. From 1 to 1000.</param>
    /// <exception cref="ArgumentException"><paramref name="heading"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside the range.</exception>
    public TableColumn(RichText heading, int share = 1)
    {
        Heading = heading.Require(nameof(heading));
        Share = share is >= 1 and <= 1000 ? share : throw new ArgumentOutOfRangeException(nameof(share), share, "The share of a column is from 1 to 1000.");
    }

    /// <summary>Gets the heading.</summary>
    public RichText Heading { get; }

    /// <summary>Gets the heading over this column and its neighbours that have the same one: «2026 год» over «План» and «Факт».</summary>
    /// <value>The default is empty: the heading of the column takes the whole head.</value>
    public RichText Group { get; init => field = value.IsEmpty ? value : value.Require("TableColumn.Group"); }

    /// <summary>Gets the width as a share of what is left.</summary>
    public int Share { get; }

    /// <summary>Gets the width.</summary>
    /// <value>The default is <see langword="null"/>: by <see cref="Share"/>. At least 5 mm.</value>
    /// <exception cref="ArgumentOutOfRangeException">The width is under 5 mm.</exception>
    public Length? Width
    {
        get;
        init => field = value is not { } width || width >= Narrowest ? value
            : throw new ArgumentOutOfRangeException(nameof(Width), value, $"A column is at least {Narrowest} wide.");
    }

    /// <summary>Gets where the content of the cells stands; headings stand in the middle.</summary>
    /// <value>The default is <see cref="ColumnAlignment.Left"/>.</value>
    public ColumnAlignment Alignment
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Alignment), value, "A column stands Left, Center or Right.");
    }

    internal static Length Narrowest { get; } = Length.FromMillimeters(5);
}
