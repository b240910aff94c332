using System.Collections.Immutable;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>How far a roadmap is on a day (выполнение дорожной карты).</summary>
public sealed class RoadmapCompletion
{
    internal RoadmapCompletion(LocalDate date, ImmutableArray<RoadmapRowState> rows) => (Date, Rows) = (date, rows);

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the rows of the plan of that day, in the order of their numbers.</summary>
    public ImmutableArray<RoadmapRowState> Rows { get; }

    /// <summary>Gets how many rows are done, in time or late.</summary>
    public int DoneCount => Rows.Count(row => row.IsDone);

    /// <summary>Gets how many rows are due up to the day, the day included.</summary>
    public int DueCount => Rows.Count(row => row.IsDue);

    /// <summary>Gets the rows that are due and not done.</summary>
    public ImmutableArray<RoadmapRowState> Overdue => [.. Rows.Where(row => row.IsOverdue)];
}
