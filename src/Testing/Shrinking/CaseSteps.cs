using System.Collections.Immutable;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>What is made by a method of its own gets smaller by the arguments of that method.</summary>
internal static class CaseSteps
{
    public static void AddTo(StepBook book)
    {
        book.Add<SittingDecision>(Of);
        book.Add<StatedMotivatingTable>(Of);
    }

    private static IEnumerable<SittingDecision?> Of(SittingDecision decision) => Smaller.Than(decision.Sitting)
        .Where(sitting => sitting.Items.Any(item => item.Number == decision.Item.Number)).Select(sitting => SittingDecision.Of(sitting, decision.Item.Number));

    // A participant leaves with all that is his; then an indicator; then stated scores, one by one.
    private static IEnumerable<StatedMotivatingTable?> Of(StatedMotivatingTable table)
    {
        ImmutableArray<MotivatingIndicatorScores> computed = table.Computed.Indicators;
        IEnumerable<MonitoringParticipant> participants = computed.SelectMany(scores => scores.Scores.Select(score => score.Participant).Concat(scores.Missing)).DistinctBy(participant => participant.Id);
        return participants.Select(participant => Made(table, kept => kept != participant.Id, _ => true))
            .Concat(computed.Select(scores => Made(table, _ => true, indicator => indicator != scores.Indicator.Definition.Id)))
            .Concat(table.Stated.Select(left => Made(table, _ => true, _ => true, left)));
    }

    private static StatedMotivatingTable? Made(StatedMotivatingTable table, Func<Id<MonitoringParticipant>, bool> keeps, Func<Id<IndicatorDefinition>, bool> keepsIndicator, StatedMotivatingScore? left = null)
    {
        ImmutableArray<MotivatingIndicatorScores> kept = [.. table.Computed.Indicators.Where(scores => keepsIndicator(scores.Indicator.Definition.Id))];
        ImmutableArray<MonitoringParticipant> participants =
            [.. kept.SelectMany(scores => scores.Scores.Select(score => score.Participant).Concat(scores.Missing)).DistinctBy(participant => participant.Id).Where(participant => keeps(participant.Id))];
        return Refusal.Unless(() => StatedMotivatingTable.Of(
            [.. kept.Select(scores => scores.Indicator)],
            participants,
            [
                .. kept.SelectMany(scores => scores.Scores.Where(score => keeps(score.Participant.Id))
                    .Select(score => new MotivatingResult { Participant = score.Participant.Id, Indicator = scores.Indicator.Definition.Id, Value = score.Value })),
            ],
            [.. table.Stated.Where(score => score != left && keeps(score.Participant) && keepsIndicator(score.Indicator))]));
    }
}
