using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;
using InnovationDomain.Lists;

namespace InnovationDomain.Monitoring;

/// <summary>Scores of the motivating monitoring (мотивирующий мониторинг): each result as a share of the best one.</summary>
/// <remarks>
/// The best result has 100 points and each of the others 0 to 100. Source: the municipal methodology of the motivating monitoring; its clauses were not read.
/// Unverified and ours: the formulas 100·x/best and, where less is better, 100·best/x; the mean over a group; that equal results share a place and the next places are left out («1, 1, 3»).
/// Guard for zero: whoever has the best result has 100, also when it is zero; where less is better and the best is zero, every other result has 0.
/// Places are off by default, because the monitoring was announced as not aimed at ranking.
/// </remarks>
public sealed class MotivatingMonitoring
{
    private MotivatingMonitoring(ImmutableArray<MotivatingIndicatorScores> indicators, ImmutableArray<MotivatingGroupScore> groups) => (Indicators, Groups) = (indicators, groups);

    /// <summary>Gets the scores, indicator by indicator in the order given.</summary>
    public ImmutableArray<MotivatingIndicatorScores> Indicators { get; }

    /// <summary>Gets the means, group by group, in each by the keys of the participants in ordinal order; a group without indicators has none.</summary>
    public ImmutableArray<MotivatingGroupScore> Groups { get; }

    /// <summary>Scores results.</summary>
    /// <param name="indicators">The indicators; each key once.</param>
    /// <param name="participants">Everybody who takes part, also who has no data; each key once.</param>
    /// <param name="results">At most one of each participant and indicator.</param>
    /// <param name="showPlaces">Whether to tell places; the default is not to.</param>
    /// <exception cref="ArgumentException">A list is empty that must not be, a key or a result is given twice, or a result is of a participant or an indicator that is not given.</exception>
    public static MotivatingMonitoring Score(
        ImmutableArray<MotivatingIndicator> indicators, ImmutableArray<MonitoringParticipant> participants, ImmutableArray<MotivatingResult> results, bool showPlaces = false)
    {
        indicators = GivenList.Distinct(GivenList.Some(indicators, nameof(indicators), "Give at least one indicator."), indicator => indicator.Definition.Id, nameof(indicators), "key");
        participants = GivenList.Distinct(GivenList.Some(participants, nameof(participants), "Give at least one participant."), participant => participant.Id, nameof(participants), "key");
        MonitoringParticipant[] ordered = [.. participants.OrderBy(participant => participant.Id)];
        var values = Values(indicators, ordered, GivenList.Complete(results, nameof(results)));
        ImmutableArray<MotivatingIndicatorScores> scored = [.. indicators.Select(indicator => Score(indicator, ordered, values, showPlaces))];
        return new(scored, [.. Enum.GetValues<MotivatingGroup>().SelectMany(group => Means(group, ordered, [.. scored.Where(scores => scores.Indicator.Group == group)]))]);
    }

    private static Dictionary<(Id<MonitoringParticipant> Participant, Id<IndicatorDefinition> Indicator), decimal?> Values(
        ImmutableArray<MotivatingIndicator> indicators, MonitoringParticipant[] participants, ImmutableArray<MotivatingResult> results)
    {
        var knownIndicators = indicators.Select(indicator => indicator.Definition.Id).ToHashSet();
        var knownParticipants = participants.Select(participant => participant.Id).ToHashSet();
        var values = new Dictionary<(Id<MonitoringParticipant>, Id<IndicatorDefinition>), decimal?>(results.Length);
        for (int i = 0; i < results.Length; i++)
        {
            MotivatingResult result = results[i];
            if (!knownIndicators.Contains(result.Indicator) || !knownParticipants.Contains(result.Participant))
            {
                string unknown = knownIndicators.Contains(result.Indicator) ? $"participant {result.Participant}" : $"indicator {result.Indicator}";
                throw new ArgumentException($"results[{i}] is of the {unknown}, which is not given. Give it too, or leave the result out.", nameof(results));
            }

            if (!values.TryAdd((result.Participant, result.Indicator), result.Value))
            {
                throw new ArgumentException($"results[{i}] is a second result of the participant {result.Participant} on the indicator {result.Indicator}. Give one.", nameof(results));
            }
        }

        return values;
    }

    private static MotivatingIndicatorScores Score(
        MotivatingIndicator indicator, MonitoringParticipant[] participants, Dictionary<(Id<MonitoringParticipant> Participant, Id<IndicatorDefinition> Indicator), decimal?> values, bool showPlaces)
    {
        bool moreIsBetter = indicator.Definition.Direction == IndicatorDirection.MoreIsBetter;
        (MonitoringParticipant Participant, decimal? Value)[] all =
            [.. participants.Select(participant => (participant, values.GetValueOrDefault((participant.Id, indicator.Definition.Id))))];
        decimal? best = moreIsBetter ? all.Max(result => result.Value) : all.Min(result => result.Value);
        (MonitoringParticipant Participant, decimal Value, Fraction Points)[] scored =
            [.. from result in all where result.Value is not null select (result.Participant, result.Value!.Value, Points(result.Value.Value, best!.Value, moreIsBetter))];

        // In descending order the first of those with equal points tells the place of all of them.
        var places = new Dictionary<Fraction, int>();
        foreach ((int ahead, Fraction points) in scored.Select(result => result.Points).OrderDescending().Index())
        {
            _ = places.TryAdd(points, ahead + 1);
        }

        return new(
            indicator,
            best,
            [.. scored.Select(result => new MotivatingScore(result.Participant, result.Value, result.Points, showPlaces ? places[result.Points] : null))],
            [.. all.Where(result => result.Value is null).Select(result => result.Participant)]);
    }

    private static Fraction Points(decimal value, decimal best, bool moreIsBetter) =>
        value == best ? 100m : (Fraction)100m * (moreIsBetter ? (Fraction)value / best : (Fraction)best / value);

    private static IEnumerable<MotivatingGroupScore> Means(MotivatingGroup group, MonitoringParticipant[] participants, MotivatingIndicatorScores[] scored)
    {
        if (scored.Length == 0)
        {
            yield break;
        }

        Dictionary<Id<MonitoringParticipant>, Fraction>[] points = [.. scored.Select(scores => scores.Scores.ToDictionary(score => score.Participant.Id, score => score.Points))];
        foreach (MonitoringParticipant participant in participants)
        {
            Fraction sum = default;
            int count = 0;
            ImmutableArray<Id<IndicatorDefinition>>.Builder missing = ImmutableArray.CreateBuilder<Id<IndicatorDefinition>>();
            for (int i = 0; i < scored.Length; i++)
            {
                if (points[i].TryGetValue(participant.Id, out Fraction one))
                {
                    (sum, count) = (sum + one, count + 1);
                }
                else
                {
                    missing.Add(scored[i].Indicator.Definition.Id);
                }
            }

            yield return new(participant, group, count == 0 ? null : sum / count, missing.ToImmutable());
        }
    }
}
