using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>A change of one row of a roadmap (изменение строки), made by a revision.</summary>
/// <remarks>Which of the properties are meant follows from <see cref="Kind"/>. Equal when all are.</remarks>
public sealed record RoadmapChange
{
    private RoadmapChange(RoadmapChangeKind kind, string number, RoadmapItem? row = null, RoadmapDue? due = null, string? responsible = null, RoadmapResult? result = null) =>
        (Kind, Number, Row, Due, Responsible, Result) = (kind, PrintableText.Require(number, "RoadmapChange.Number").Trim(), row, due, responsible, result);

    /// <summary>Gets what is done to the row.</summary>
    public RoadmapChangeKind Kind { get; }

    /// <summary>Gets the number of the row.</summary>
    public string Number { get; }

    /// <summary>Gets the row as it is added or reworded; of other changes, <see langword="null"/>.</summary>
    public RoadmapItem? Row { get; }

    /// <summary>Gets the new due date of a row that is moved.</summary>
    /// <value><see langword="null"/>: left open from now on, or another kind of change.</value>
    public RoadmapDue? Due { get; }

    /// <summary>Gets who is responsible from now on.</summary>
    /// <value><see langword="null"/>: left open from now on, or another kind of change.</value>
    public string? Responsible { get; }

    /// <summary>Gets the new result.</summary>
    /// <value><see langword="null"/>: left open from now on, or another kind of change.</value>
    public RoadmapResult? Result { get; }

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is <see langword="null"/>.</exception>
    public static RoadmapChange Add(RoadmapItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(RoadmapChangeKind.RowAdded, row.Number, row);
    }

    /// <summary>Takes a row out of the plan.</summary>
    /// <exception cref="ArgumentException">The number cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static RoadmapChange Cancel(string number) => new(RoadmapChangeKind.RowCancelled, number);

    /// <summary>Puts a row in place of the one of the same number.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is <see langword="null"/>.</exception>
    public static RoadmapChange Reword(RoadmapItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(RoadmapChangeKind.RowReworded, row.Number, row);
    }

    /// <summary>Moves the due date of a row.</summary>
    /// <param name="number">The number of the row.</param>
    /// <param name="due">The new date; <see langword="null"/> leaves it open.</param>
    /// <exception cref="ArgumentException">The number cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static RoadmapChange Move(string number, RoadmapDue? due) => new(RoadmapChangeKind.DueMoved, number, due: due);

    /// <summary>Makes somebody else responsible for a row.</summary>
    /// <param name="number">The number of the row.</param>
    /// <param name="responsible">Who; <see langword="null"/> leaves it open.</param>
    /// <exception cref="ArgumentException">A text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static RoadmapChange Reassign(string number, string? responsible) =>
        new(RoadmapChangeKind.ResponsibleChanged, number, responsible: responsible is null ? null : PrintableText.Require(responsible, "RoadmapChange.Responsible"));

    /// <summary>Changes what a row ends with.</summary>
    /// <param name="number">The number of the row.</param>
    /// <param name="result">The new result; <see langword="null"/> leaves it open.</param>
    /// <exception cref="ArgumentException">The number cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static RoadmapChange Expect(string number, RoadmapResult? result) => new(RoadmapChangeKind.ResultChanged, number, result: result);

    /// <summary>Answers an invariant line for logs and messages: «DueMoved of row 2.1».</summary>
    public override string ToString() => $"{Kind} of row {Number}";
}
