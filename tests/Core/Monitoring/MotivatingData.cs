using System.Collections.Immutable;
using InnovationDomain.Monitoring;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>What a motivating monitoring is given.</summary>
public sealed record MotivatingData(ImmutableArray<MonitoringParticipant> Participants, ImmutableArray<MotivatingResult> Results)
{
    public static ImmutableArray<MotivatingIndicator> Indicators { get; } =
    [
        new() { Definition = RegionalData.Students, Group = MotivatingGroup.Results },
        new() { Definition = RegionalData.Idle, Group = MotivatingGroup.Processes },
        new() { Definition = RegionalData.Trained, Group = MotivatingGroup.Results },
    ];

    public MotivatingMonitoring Scored => MotivatingMonitoring.Score(Indicators, Participants, Results, showPlaces: true);

    // Everything a reader of the scores sees, but the results themselves.
    public static string[] Lines(MotivatingMonitoring monitoring) =>
    [
        .. monitoring.Indicators.SelectMany(indicator => indicator.Scores.Select(score => $"{indicator.Indicator.Definition.Id} {score.Participant.Id} {score.Points} {score.Place}")),
        .. monitoring.Indicators.Select(indicator => string.Join(' ', indicator.Missing.Select(participant => participant.Id))),
        .. monitoring.Groups.Select(group => $"{group.Group} {group.Participant.Id} {group.Mean} [{string.Join(' ', group.Missing)}]"),
    ];
}
