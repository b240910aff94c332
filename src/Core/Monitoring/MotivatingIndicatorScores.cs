using System.Collections.Immutable;

namespace InnovationDomain.Monitoring;

/// <summary>What all participants scored on one indicator.</summary>
public sealed class MotivatingIndicatorScores
{
    internal MotivatingIndicatorScores(MotivatingIndicator indicator, decimal? best, ImmutableArray<MotivatingScore> scores, ImmutableArray<MonitoringParticipant> missing) =>
        (Indicator, Best, Scores, Missing) = (indicator, best, scores, missing);

    /// <summary>Gets the indicator.</summary>
    public MotivatingIndicator Indicator { get; }

    /// <summary>Gets the best result, which has 100 points.</summary>
    /// <value><see langword="null"/>: nobody has data.</value>
    public decimal? Best { get; }

    /// <summary>Gets the scores, by the keys of the participants in ordinal order.</summary>
    public ImmutableArray<MotivatingScore> Scores { get; }

    /// <summary>Gets who has no data and is not scored, by the keys in ordinal order.</summary>
    public ImmutableArray<MonitoringParticipant> Missing { get; }
}
