using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Monitoring;
using static InnovationDomain.Tests.Monitoring.MotivatingData;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>The laws of the motivating monitoring, and what it refuses.</summary>
public sealed class MotivatingMonitoringTests
{
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void The_best_has_a_hundred_and_all_are_between_zero_and_a_hundred(MotivatingData data) => Assert.All(data.Scored.Indicators, indicator =>
    {
        Assert.All(indicator.Scores, score => Assert.True(score.Points >= 0m && score.Points <= 100m));
        Assert.All(indicator.Scores, score => Assert.Equal(score.Value == indicator.Best, score.Points == 100m));
        Assert.Equal(indicator.Scores.IsEmpty, indicator.Best is null);
        Assert.Equal(!indicator.Scores.IsEmpty, indicator.Scores.Any(score => score.Points == 100m));
    });

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_better_result_never_has_fewer_points(MotivatingData data) => Assert.All(data.Scored.Indicators, indicator =>
    {
        bool more = indicator.Indicator.Definition.Direction == IndicatorDirection.MoreIsBetter;
        Assert.All(
            from one in indicator.Scores
            from other in indicator.Scores
            where more ? one.Value >= other.Value : one.Value <= other.Value
            select (one, other),
            pair => Assert.True(pair.one.Points >= pair.other.Points));
    });

    // Multiplied out, so that nothing is divided by zero: 100·x = points·best, and 100·best = points·x where less is better.
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void Points_are_the_share_of_the_best(MotivatingData data) => Assert.All(data.Scored.Indicators, indicator => Assert.All(indicator.Scores, score =>
    {
        bool more = indicator.Indicator.Definition.Direction == IndicatorDirection.MoreIsBetter;
        (decimal part, decimal whole) = more ? (score.Value, indicator.Best!.Value) : (indicator.Best!.Value, score.Value);
        Assert.Equal((Fraction)100m * part, score.Points * whole);
    }));

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_place_is_one_more_than_the_number_of_those_ahead(MotivatingData data) => Assert.All(
        data.Scored.Indicators,
        indicator => Assert.All(indicator.Scores, score => Assert.Equal(indicator.Scores.Count(other => other.Points > score.Points) + 1, score.Place)));

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void The_order_of_participants_and_results_does_not_matter(MotivatingData data) =>
        Assert.Equal(Lines(data.Scored), Lines(new MotivatingData([.. data.Participants.Reverse()], [.. data.Results.Reverse()]).Scored));

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void The_unit_of_measure_does_not_matter(MotivatingData data, PositiveInt factor)
    {
        ImmutableArray<MotivatingResult> scaled =
            [.. data.Results.Select(result => new MotivatingResult { Participant = result.Participant, Indicator = result.Indicator, Value = result.Value * (factor.Get / 8m) })];
        Assert.Equal(Lines(data.Scored), Lines((data with { Results = scaled }).Scored));
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void Who_has_no_data_changes_nobody_else(MotivatingData data)
    {
        MotivatingMonitoring before = data.Scored;
        MotivatingMonitoring after = (data with { Participants = data.Participants.Add(new MonitoringParticipant { Id = "zz", Name = "новый район" }) }).Scored;
        Assert.Equal(
            before.Indicators.SelectMany(indicator => indicator.Scores).Select(score => (score.Participant.Id, score.Points, score.Place)),
            after.Indicators.SelectMany(indicator => indicator.Scores).Select(score => (score.Participant.Id, score.Points, score.Place)));
        Assert.Equal(
            before.Groups.Select(group => (group.Participant.Id, group.Group, group.Mean)),
            after.Groups.Where(group => group.Participant.Id != "zz").Select(group => (group.Participant.Id, group.Group, group.Mean)));
        Assert.All(after.Indicators, indicator => Assert.Equal("zz", indicator.Missing[^1].Id));
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_group_is_the_mean_of_what_is_scored(MotivatingData data) => Assert.All(data.Scored.Groups, group =>
    {
        Fraction[] points =
        [
            .. from indicator in data.Scored.Indicators
               where indicator.Indicator.Group == @group.Group
               from score in indicator.Scores
               where score.Participant == @group.Participant
               select score.Points,
        ];
        Assert.Equal(points.Length == 0 ? null : Fraction.Of(1, points.Length) * points.Aggregate((left, right) => left + right), group.Mean);
        Assert.Equal((group.Group == MotivatingGroup.Results ? 2 : 1) - points.Length, group.Missing.Length);
    });

    [Fact]
    public void Three_districts_by_example()
    {
        MotivatingMonitoring scored = Score(["40", "30", null, "40"], showPlaces: true);
        Assert.Equal(
            ["students M0 100 1", "students M1 75 3", "students M3 100 1", "M2", "Results M0 100 []", "Results M1 75 []", "Results M2  [students]", "Results M3 100 []"],
            Lines(scored));
    }

    [Theory]
    [InlineData("0", "0", "100", "100")]
    [InlineData("0", "7", "100", "0")]
    [InlineData("2", "3", "100", "200/3")]
    public void Where_less_is_better_a_zero_is_the_best(string first, string second, string firstPoints, string secondPoints) =>
        Assert.Equal([firstPoints, secondPoints], Score([first, second], RegionalData.Idle).Indicators[0].Scores.Select(score => score.Points.ToString()));

    [Fact]
    public void Where_more_is_better_and_all_have_zero_all_are_the_best() =>
        Assert.Equal(["100", "100"], Score(["0", "0"]).Indicators[0].Scores.Select(score => score.Points.ToString()));

    [Fact]
    public void Places_are_not_told_unless_asked_for() => Assert.All(Score(["1", "2"]).Indicators[0].Scores, score => Assert.Null(score.Place));

    [Fact]
    public void A_result_below_zero() => Assert.StartsWith(
        "MotivatingResult.Value is -0.5. A result is compared with the best one as a share of it, so it is 0 or more: choose an indicator that cannot go below, or leave it out.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new MotivatingResult { Participant = "M0", Indicator = "students", Value = -0.5m }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_result_of_nobody() => Refused([Result("x", "students")], "results[0] is of the participant x, which is not given. Give it too, or leave the result out. (Parameter 'results')");

    [Fact]
    public void A_result_on_nothing() => Refused([Result("M0", "x")], "results[0] is of the indicator x, which is not given. Give it too, or leave the result out. (Parameter 'results')");

    [Fact]
    public void A_second_result() => Refused(
        [Result("M0", "students"), Result("M0", "students")], "results[1] is a second result of the participant M0 on the indicator students. Give one. (Parameter 'results')");

    private static MotivatingResult Result(string participant, string indicator) => new() { Participant = participant, Indicator = indicator, Value = 1 };

    private static MotivatingMonitoring Score(string?[] values, IndicatorDefinition? indicator = null, bool showPlaces = false) => MotivatingMonitoring.Score(
        [new() { Definition = indicator ?? RegionalData.Students, Group = MotivatingGroup.Results }],
        [.. values.Select((_, i) => new MonitoringParticipant { Id = $"M{i}", Name = $"район {i}" })],
        [
            .. values.Select((value, i) => new MotivatingResult
            {
                Participant = $"M{i}",
                Indicator = (indicator ?? RegionalData.Students).Id,
                Value = value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            }),
        ],
        showPlaces);

    private static void Refused(ImmutableArray<MotivatingResult> results, string message) => Assert.Equal(
        message,
        Assert.Throws<ArgumentException>(() => MotivatingMonitoring.Score(
            Indicators[..1], [new() { Id = "M0", Name = "район" }], results)).Message);
}
