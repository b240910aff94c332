namespace InnovationDomain.Projects;

/// <summary>How far one row of a roadmap is on a day, by the plan and the facts reported up to that day.</summary>
public sealed class RoadmapRowState
{
    internal RoadmapRowState(RoadmapItem row, RoadmapFact? fact, bool isDue) => (Row, Fact, IsDue) = (row, fact, isDue);

    /// <summary>Gets the row, as it is planned on the day.</summary>
    public RoadmapItem Row { get; }

    /// <summary>Gets the last fact reported.</summary>
    /// <value><see langword="null"/>: none was reported so far.</value>
    public RoadmapFact? Fact { get; }

    /// <summary>Gets whether the latest day for it has passed or is the day itself.</summary>
    /// <value><see langword="false"/> also where no date is set.</value>
    public bool IsDue { get; }

    /// <summary>Gets the status reported, or <see cref="RoadmapStatus.Planned"/>.</summary>
    public RoadmapStatus Status => Fact?.Status ?? RoadmapStatus.Planned;

    /// <summary>Gets whether it is done, in time or late.</summary>
    public bool IsDone => Status is RoadmapStatus.Done or RoadmapStatus.DoneLate;

    /// <summary>Gets whether it was done after its latest day, by the status or by the days.</summary>
    public bool IsDoneLate => Status is RoadmapStatus.DoneLate || (IsDone && Fact!.DoneOn > Row.Due?.LatestDay);

    /// <summary>Gets whether it is due and neither done nor reported as cancelled.</summary>
    public bool IsOverdue => IsDue && !IsDone && Status is not RoadmapStatus.Cancelled;
}
