using System.Collections.Immutable;
using InnovationDomain.Monitoring.Rules;

namespace InnovationDomain.Tests.Monitoring.Rules;

/// <summary>Tables of scores that are right, or wrong here and there.</summary>
internal static class MotivatingTables
{
    public static Gen<StatedMotivatingTable> Any { get; } =
        from data in Monitorings.Results().Generator
        from wrong in Gen.Choose(-8, 30)
        from left in Gen.Choose(-8, 30)
        from places in Gen.Elements(false, true)
        select StatedMotivatingTable.Of(MotivatingData.Indicators, data.Participants, data.Results, [.. Right(data, 2, places).Select((score, i) => i == wrong ? With(score, score.Points + 0.01m) : score).Where((_, i) => i != left)]);

    /// <summary>What the results give, rounded to so many digits.</summary>
    public static ImmutableArray<StatedMotivatingScore> Right(MotivatingData data, int digits, bool places = false) =>
    [
        .. data.Scored.Indicators.SelectMany(indicator => indicator.Scores.Select(score => new StatedMotivatingScore
        {
            Participant = score.Participant.Id,
            Indicator = indicator.Indicator.Definition.Id,
            Points = score.Points.ToDecimal(digits),
            Place = places ? score.Place : null,
        })),
    ];

    public static StatedMotivatingScore With(StatedMotivatingScore score, decimal points, int? place = null) =>
        new() { Participant = score.Participant, Indicator = score.Indicator, Points = points, Place = place ?? score.Place };
}
