using InnovationDomain.Arithmetic;

namespace InnovationDomain.Monitoring;

/// <summary>What one participant scored on one indicator.</summary>
public sealed class MotivatingScore
{
    internal MotivatingScore(MonitoringParticipant participant, decimal value, Fraction points, int? place) => (Participant, Value, Points, Place) = (participant, value, points, place);

    /// <summary>Gets the participant.</summary>
    public MonitoringParticipant Participant { get; }

    /// <summary>Gets the result.</summary>
    public decimal Value { get; }

    /// <summary>Gets the points: the result as a share of the best one.</summary>
    /// <value>0 to 100, exact; the best has 100.</value>
    public Fraction Points { get; }

    /// <summary>Gets the place: one more than the number of participants with more points, so that equal results share one.</summary>
    /// <value><see langword="null"/>: the monitoring does not rank.</value>
    public int? Place { get; }
}
