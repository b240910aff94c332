using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Lists;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>A table of scores of the motivating monitoring as somebody states it, with the results that it is made of (таблица баллов мотивирующего мониторинга).</summary>
public sealed class StatedMotivatingTable
{
    private StatedMotivatingTable(MotivatingMonitoring computed, ImmutableArray<StatedMotivatingScore> stated) => (Computed, Stated) = (computed, stated);

    /// <summary>Gets what the results give, with places.</summary>
    public MotivatingMonitoring Computed { get; }

    /// <summary>Gets what the table states.</summary>
    public ImmutableArray<StatedMotivatingScore> Stated { get; }

    /// <summary>Takes a table with its results.</summary>
    /// <param name="indicators">The indicators; each key once.</param>
    /// <param name="participants">Everybody who takes part; each key once.</param>
    /// <param name="results">The results: see <see cref="MotivatingMonitoring"/>.</param>
    /// <param name="stated">What the table states, at most once of each participant and indicator.</param>
    /// <exception cref="ArgumentException">The results do not fit (see <see cref="MotivatingMonitoring"/>), a score is stated twice, or it is of a participant or an indicator that is not given.</exception>
    public static StatedMotivatingTable Of(
        ImmutableArray<MotivatingIndicator> indicators, ImmutableArray<MonitoringParticipant> participants, ImmutableArray<MotivatingResult> results, ImmutableArray<StatedMotivatingScore> stated)
    {
        var computed = MotivatingMonitoring.Score(indicators, participants, results, showPlaces: true);
        stated = GivenList.Distinct(GivenList.Complete(stated, nameof(stated)), score => (score.Participant, score.Indicator), nameof(stated), "participant and indicator");
        for (int i = 0; i < stated.Length; i++)
        {
            if (!participants.Any(participant => participant.Id == stated[i].Participant) || !indicators.Any(indicator => indicator.Definition.Id == stated[i].Indicator))
            {
                throw new ArgumentException($"stated[{i}] is of the participant {stated[i].Participant} and the indicator {stated[i].Indicator}, which are not both given. Give them too, or leave the score out.", nameof(stated));
            }
        }

        return new(computed, stated);
    }

    /// <summary>Answers what the results give for a participant and an indicator, or <see langword="null"/> where it has no data.</summary>
    internal MotivatingScore? Find(Id<MonitoringParticipant> participant, Id<IndicatorDefinition> indicator) => Computed.Indicators
        .First(scores => scores.Indicator.Definition.Id == indicator).Scores.FirstOrDefault(score => score.Participant.Id == participant);
}
