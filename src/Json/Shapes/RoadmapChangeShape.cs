using InnovationDomain.Projects;

namespace InnovationDomain.Json.Shapes;

internal sealed class RoadmapChangeShape
{
    public required RoadmapChangeKind Kind { get; init; }

    public required string Number { get; init; }

    public RoadmapItem? Row { get; init; }

    public RoadmapDue? Due { get; init; }

    public string? Responsible { get; init; }

    public RoadmapResult? Result { get; init; }

    public static RoadmapChangeShape From(RoadmapChange change) => new()
    {
        Kind = change.Kind,
        Number = change.Number,
        Row = change.Row,
        Due = change.Due,
        Responsible = change.Responsible,
        Result = change.Result,
    };

    public RoadmapChange ToValue() => (Kind, Row) switch
    {
        (RoadmapChangeKind.RowAdded, { } row) when Names(row) && HasOnlyRow => RoadmapChange.Add(row),
        (RoadmapChangeKind.RowReworded, { } row) when Names(row) && HasOnlyRow => RoadmapChange.Reword(row),
        (RoadmapChangeKind.RowCancelled, null) when HasOnlyRow => RoadmapChange.Cancel(Number),
        (RoadmapChangeKind.DueMoved, null) when Responsible is null && Result is null => RoadmapChange.Move(Number, Due),
        (RoadmapChangeKind.ResponsibleChanged, null) when Due is null && Result is null => RoadmapChange.Reassign(Number, Responsible),
        (RoadmapChangeKind.ResultChanged, null) when Due is null && Responsible is null => RoadmapChange.Expect(Number, Result),
        _ => throw new ArgumentException(
            $"A change of the kind {Kind} has its number and nothing but what it changes: the row (of that number) when it adds or rewords, due when it moves, responsible, or result."),
    };

    private bool HasOnlyRow => Due is null && Responsible is null && Result is null;

    private bool Names(RoadmapItem row) => row.Number == Number;
}
