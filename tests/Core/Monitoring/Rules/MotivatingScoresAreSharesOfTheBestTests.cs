using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Monitoring.Rules;

/// <summary>MON-03: of 90, 60 and 60 students the best has 100 points and the others two thirds of them, places 1, 2 and 2.</summary>
public sealed class MotivatingScoresAreSharesOfTheBestTests
{
    private static readonly MotivatingScoresAreSharesOfTheBest Rule = new();

    private static readonly MotivatingIndicator Students = MotivatingData.Indicators[0];

    private static readonly MotivatingData Data = new(
        [.. Enumerable.Range(0, 4).Select(i => new MonitoringParticipant { Id = $"M{i}", Name = $"район {i}" })],
        [.. new decimal?[] { 90, 60, 60, null }.Select((value, i) => new MotivatingResult { Participant = $"M{i}", Indicator = Students.Definition.Id, Value = value })]);

    [Theory]
    [InlineData("66.66", "Violated Wrong -1")]
    [InlineData("66.67", "Satisfied Wrong 0")]
    [InlineData("66.68", "Violated Wrong -1")]
    [InlineData("66.7", "Satisfied Wrong 0")]
    [InlineData("67", "Satisfied Wrong 0")]
    [InlineData("66.6700", "Satisfied Wrong 0")]
    [InlineData("66.70", "Satisfied Wrong 0")]
    [InlineData("66.666666666666666667", "Satisfied Wrong 0")]
    [InlineData("66.666666666666666666", "Violated Wrong -1")]
    [InlineData("66.66666666666666666666666667", "Satisfied Wrong 0")]
    [InlineData("66", "Violated Wrong -1")]
    [InlineData("101", "Violated Wrong -1")]
    public void A_stated_score_is_a_rounded_one(string points, string brief) =>
        Assert.Equal(brief, Judge([("M0", 100m, null), ("M1", decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), null), ("M2", 66.67m, null)]));

    [Fact]
    public void Places_are_shown_only_where_the_regulation_ranks_and_equal_results_share_one()
    {
        (string, decimal, int?)[] ranked = [("M0", 100m, 1), ("M1", 66.67m, 2), ("M2", 66.67m, 2)];
        Assert.Equal("Violated RankingShown", Judge(ranked));
        Assert.Equal("Satisfied Wrong 0", Judge(ranked, ranking: true));
        Assert.Equal("Violated Wrong -1", Judge([ranked[0], ranked[1], ("M2", 66.67m, 3)], ranking: true));
        Assert.Equal("Satisfied Wrong 0", Judge([ranked[0], ranked[1], ("M2", 66.67m, null)], ranking: true));
    }

    [Fact]
    public void What_is_not_stated_or_has_no_data()
    {
        Assert.Equal("Indeterminate Nothing", Judge([]));
        Assert.Equal("Indeterminate Incomplete", Judge([("M0", 100m, null)]));
        Assert.Equal("Violated Wrong -1", Judge([("M0", 100m, null), ("M3", 0m, null)]));
        Assert.Equal("Indeterminate MON-03.ShowRanking", Rule.Evaluate(Table([("M0", 100m, null)]), Contexts.With()).Brief());
    }

    [Fact]
    public void Wrong_scores_in_words()
    {
        Examination examined = Rule.Examine(Table([("M0", 100m, 2), ("M1", 66.6m, 2), ("M3", 5m, null)]), With(ranking: true));
        Assert.Equal(
            ["Stated[M0].students: балл 100, по результатам 100; место 1", "Stated[M1].students: балл 66,6, по результатам 66,67; место 2", "Stated[M3].students: балл 5 указан без данных"],
            examined.Lines());
        Assert.StartsWith(
            "MON-03. Баллы мотивирующего мониторинга сосчитаны от лучшего результата: нарушено (основание для отказа). Баллов и мест, сосчитанных неверно: 3, требуется не более 0; отклонение 3. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void The_order_of_results_and_scores_plays_no_part(MotivatingData data, int seed)
    {
        var random = new Random(seed);
        StatedMotivatingScore[] stated = [.. MotivatingTables.Right(data, 1, places: seed % 2 == 0)];
        MotivatingResult[] results = [.. data.Results];
        Verdict verdict = Rule.Evaluate(StatedMotivatingTable.Of(MotivatingData.Indicators, data.Participants, data.Results, [.. stated]), With(ranking: seed % 3 == 0));
        random.Shuffle(stated);
        random.Shuffle(results);
        Assert.Equal(verdict, Rule.Evaluate(StatedMotivatingTable.Of([.. MotivatingData.Indicators.Reverse()], [.. data.Participants.Reverse()], [.. results], [.. stated]), With(ranking: seed % 3 == 0)));
    }

    // What the library computes and prints with so many digits is never refused.
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void What_the_results_give_is_right_at_any_number_of_digits(MotivatingData data, byte digits)
    {
        System.Collections.Immutable.ImmutableArray<StatedMotivatingScore> stated = MotivatingTables.Right(data, digits % 7, places: true);
        Verdict verdict = Rule.Evaluate(StatedMotivatingTable.Of(MotivatingData.Indicators, data.Participants, data.Results, stated), With(ranking: true));
        Assert.Equal(stated.IsEmpty ? "Indeterminate Nothing" : "Satisfied Wrong 0", verdict.Brief());
    }

    [Fact]
    public void A_score_is_of_a_participant_and_an_indicator_that_are_given() => Assert.StartsWith(
        "stated[0] is of the participant M9 and the indicator students, which are not both given.",
        Assert.Throws<ArgumentException>(() => Table([("M9", 1m, null)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Places_count_from_one() => Assert.StartsWith(
        "StatedMotivatingScore.Place counts from 1.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Table([("M0", 1m, 0)])).Message, StringComparison.Ordinal);

    private static string Judge((string Participant, decimal Points, int? Place)[] stated, bool ranking = false) => Rule.Evaluate(Table(stated), With(ranking)).Brief();

    private static EvaluationContext With(bool ranking) => Contexts.With(Contexts.Value(MotivatingScoresAreSharesOfTheBest.ShowRanking.Name, ranking));

    private static StatedMotivatingTable Table((string Participant, decimal Points, int? Place)[] stated) => StatedMotivatingTable.Of(
        [Students], Data.Participants, Data.Results,
        [.. stated.Select(score => new StatedMotivatingScore { Participant = score.Participant, Indicator = Students.Definition.Id, Points = score.Points, Place = score.Place })]);
}
