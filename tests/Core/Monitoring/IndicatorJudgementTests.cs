using InnovationDomain.Arithmetic;
using InnovationDomain.Monitoring;

namespace InnovationDomain.Tests.Monitoring;

public sealed class IndicatorJudgementTests
{
    [Property(Arbitrary = [typeof(Monitorings)])]
    public void The_status_is_what_the_margins_say(bool more, decimal minimum, decimal target, decimal fact)
    {
        var judgement = IndicatorJudgement.Of(more ? IndicatorDirection.MoreIsBetter : IndicatorDirection.LessIsBetter, minimum, target, fact);
        Assert.Equal(
            judgement.MarginToMinimum!.Value.Sign < 0 ? IndicatorStatus.BelowMinimum : judgement.MarginToTarget!.Value.Sign < 0 ? IndicatorStatus.BelowTarget : IndicatorStatus.Met,
            judgement.Status);
        Assert.Equal((Fraction)(more ? fact - target : target - fact), judgement.MarginToTarget);
    }

    [Property(Arbitrary = [typeof(Monitorings)])]
    public void A_target_is_reached_when_its_percent_is_a_hundred_or_more(bool more, decimal target, decimal fact)
    {
        var judgement = IndicatorJudgement.Of(more ? IndicatorDirection.MoreIsBetter : IndicatorDirection.LessIsBetter, null, target, fact);
        Assert.Equal((more ? target : fact) == 0, judgement.CompletionPercent is null);
        if (judgement.CompletionPercent is { } percent)
        {
            Assert.Equal(judgement.Status == IndicatorStatus.Met, percent >= 100m);
        }
    }

    [Theory]
    [InlineData(null, null, null, IndicatorStatus.NoFact)]
    [InlineData(1, 2, null, IndicatorStatus.NoFact)]
    [InlineData(null, null, 0, IndicatorStatus.NotJudged)]
    [InlineData(1, 2, 0, IndicatorStatus.BelowMinimum)]
    [InlineData(1, 2, 1, IndicatorStatus.BelowTarget)]
    [InlineData(null, 2, 1, IndicatorStatus.BelowTarget)]
    [InlineData(1, null, 1, IndicatorStatus.Met)]
    [InlineData(1, 2, 2, IndicatorStatus.Met)]
    public void A_fact_stands_to_what_is_set(int? minimum, int? target, int? fact, IndicatorStatus status) =>
        Assert.Equal(status, IndicatorJudgement.Of(IndicatorDirection.MoreIsBetter, Exact(minimum), Exact(target), Exact(fact)).Status);

    [Fact]
    public void Where_less_is_better_a_minimum_is_the_most_that_is_allowed()
    {
        var judgement = IndicatorJudgement.Of(IndicatorDirection.LessIsBetter, 10m, 12m, 11m);
        Assert.Equal(IndicatorStatus.BelowMinimum, judgement.Status);
        Assert.Equal((-1, -2), (judgement.MarginToMinimum!.Value.ToDecimal(0), judgement.TargetMargin!.Value.ToDecimal(0)));
    }

    [Fact]
    public void A_percent_is_exact_until_it_is_shown()
    {
        Fraction percent = IndicatorJudgement.Of(IndicatorDirection.MoreIsBetter, null, 15_030m, 10_020m).CompletionPercent!.Value;
        Assert.Equal(("200/3", 66.7m), (percent.ToString(), percent.ToDecimal(1)));
    }

    [Fact]
    public void A_direction_that_is_none() => Assert.StartsWith(
        "Take one of the named values of IndicatorDirection.", Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorJudgement.Of(default, null, null, null)).Message, StringComparison.Ordinal);

    private static Fraction? Exact(int? value) => value is { } given ? (Fraction)given : null;
}
