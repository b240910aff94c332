using System.Collections.Immutable;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Regulation;

public sealed class DatedParameterTests
{
    private static readonly LocalDate Origin = new(2020, 1, 1);

    [Fact]
    public void A_decision_of_an_earlier_day_replays_with_what_was_known_then()
    {
        DatedParameter<int> experts = DatedParameter<int>.Of("MinimumExperts", Version(2, 0, null, null), Version(3, 366, null, 400));
        LocalDate day = Origin.PlusDays(380);
        Assert.Equal(2, experts.At(day, knownOn: Origin.PlusDays(390))!.Value);
        Assert.Equal(3, experts.At(day, knownOn: Origin.PlusDays(400))!.Value);
        Assert.Equal(3, experts.At(day)!.Value);
        Assert.Null(experts.At(Origin.PlusDays(-1)));
    }

    [Fact]
    public void Two_values_of_one_knowledge_may_not_overlap() => Assert.Equal(
        "The parameter MinimumExperts has two values from 2020-02-20 on, both known since 2020-01-01: 2 [2020-01-01, 2020-04-10) and 3 [2020-02-20, …). End the first one, or give the later one the day it became known. (Parameter 'versions')",
        Assert.Throws<ArgumentException>(() => DatedParameter<int>.Of("MinimumExperts", Version(2, 0, 100, 0), Version(3, 50, null, 0))).Message);

    [Fact]
    public void A_day_without_a_value_is_refused() => Assert.Equal(
        "The parameter MinimumExperts has no value from 2020-01-11 until 2020-01-21, as known on 2020-01-21. Extend the version before, or add one for these days. (Parameter 'versions')",
        Assert.Throws<ArgumentException>(() => DatedParameter<int>.Of("MinimumExperts", Version(2, 0, 10, null), Version(3, 20, null, null))).Message);

    [Fact]
    public void An_interval_ends_after_it_begins_whichever_is_given_first()
    {
        const string message = "ParameterVersion.InForceUntil is 2020-01-01, not after InForceFrom, which is 2020-01-01. It is the first day without force: give a later day, or leave it out. (Parameter 'InForceUntil')";
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new ParameterVersion<int> { Value = 1, InForceFrom = Origin, InForceUntil = Origin, Source = Source, Certainty = Certainty.Ours }).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new ParameterVersion<int> { Value = 1, InForceUntil = Origin, InForceFrom = Origin, Source = Source, Certainty = Certainty.Ours }).Message);
    }

    [Fact]
    public void A_value_cannot_exist_without_its_clause() => Assert.Equal(
        "A parameter cannot exist without the clause it comes from: give a LegalReference. (Parameter 'Source')",
        Assert.Throws<ArgumentNullException>(() => new ParameterVersion<int> { Value = 1, InForceFrom = Origin, Source = null!, Certainty = Certainty.Ours }).Message);

    [Fact]
    public void A_review_is_past_after_its_day()
    {
        var version = new ParameterVersion<int> { Value = 1, InForceFrom = Origin, Source = Source, Certainty = Certainty.Ours, ReviewBy = Origin.PlusDays(5) };
        Assert.False(version.IsPastReviewOn(Origin.PlusDays(5)));
        Assert.True(version.IsPastReviewOn(Origin.PlusDays(6)));
    }

    // Amendments that each replace the tail from some day on: built one by one, they never leave a hole, and the latest known wins.
    [Property(Arbitrary = [typeof(Amendments)])]
    public void The_latest_known_version_wins(ImmutableArray<Amendment> amendments, int dayOffset, int knownOffset)
    {
        DatedParameter<int> parameter = DatedParameter<int>.Of("P", Version(0, 0, null, null));
        foreach (Amendment amendment in amendments)
        {
            parameter = parameter.With(Version(amendment.Value, amendment.From, null, amendment.Known));
        }

        LocalDate day = Origin.PlusDays((dayOffset & int.MaxValue) % 400);
        LocalDate known = Origin.PlusDays((knownOffset & int.MaxValue) % 400);
        int expected = amendments.Where(a => Origin.PlusDays(a.Known) <= known && Origin.PlusDays(a.From) <= day).Select(a => a.Value).LastOrDefault();
        Assert.Equal(expected, parameter.At(day, known)!.Value);
    }

    // What becomes known later never changes what an earlier day knew.
    [Property(Arbitrary = [typeof(Amendments)])]
    public void The_past_is_not_edited(ImmutableArray<Amendment> amendments, int dayOffset)
    {
        LocalDate day = Origin.PlusDays((dayOffset & int.MaxValue) % 400);
        DatedParameter<int> parameter = DatedParameter<int>.Of("P", Version(0, 0, null, null));
        foreach (Amendment amendment in amendments)
        {
            DatedParameter<int> after = parameter.With(Version(amendment.Value, amendment.From, null, amendment.Known));
            LocalDate eve = Origin.PlusDays(amendment.Known - 1);
            Assert.Equal(parameter.At(day, eve)?.Value, after.At(day, eve)?.Value);
            parameter = after;
        }
    }

    private static LegalReference Source { get; } = LegalReference.To(LegalActs.Education).Article("20");

    private static ParameterVersion<int> Version(int value, int from, int? until, int? known) => new()
    {
        Value = value,
        InForceFrom = Origin.PlusDays(from),
        InForceUntil = until is { } end ? Origin.PlusDays(end) : null,
        KnownFrom = known is { } day ? Origin.PlusDays(day) : null,
        Source = Source,
        Certainty = Certainty.Ours,
    };

    public sealed record Amendment(int Value, int From, int Known);

    public static class Amendments
    {
        public static Arbitrary<ImmutableArray<Amendment>> Any() => Arb.From(
            from steps in Gen.Choose(1, 60).ListOf()
            from froms in Gen.Choose(0, 380).ListOf(steps.Count)
            select steps.Take(6).Zip(froms)
                .Aggregate(ImmutableArray<Amendment>.Empty, (made, step) => made.Add(new Amendment(made.Length + 1, step.Second, (made.IsEmpty ? 0 : made[^1].Known) + step.First))));
    }
}
