using InnovationDomain.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>Editions of a rule, each on its days.</summary>
public sealed class EditionTests
{
    private static readonly RuleSet<Dossier> Set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1"), Fixed.Rule("TST-2"));

    [Theory]
    [InlineData(2024, 8, 31, 0)]
    [InlineData(2024, 9, 1, 1)]
    [InlineData(2024, 9, 2, 1)]
    public void An_amendment_is_in_force_from_its_day(int year, int month, int day, int edition)
    {
        MadeUpRule[] editions = [Fixed.Rule("TST-1"), Fixed.Rule("TST-1")];
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", editions[0]).Amended(editions[1], new(2024, 9, 1));
        Assert.Same(editions[edition], Assert.Single(set.Report(Fixed.Dossier(""), On(new(year, month, day))).Verdicts).Rule);
        Assert.Equal(2, set.Rules.Length);
    }

    [Fact]
    public void A_repealed_rule_says_nothing_from_its_day()
    {
        RuleSet<Dossier> set = Set.Repealed("TST-1", new(2024, 9, 1));
        Assert.Equal(2, set.Report(Fixed.Dossier(""), On(new(2024, 8, 31))).Verdicts.Length);
        Assert.Equal(["TST-2"], set.Report(Fixed.Dossier(""), On(new(2024, 9, 1))).Verdicts.Select(verdict => verdict.Rule.Id));
        Assert.Equal(1, set.Evaluate(Fixed.Dossier(""), On(new(2024, 9, 1)), new Verdict[2]));
    }

    [Fact]
    public void Two_editions_of_one_day_are_refused() => Assert.StartsWith(
        "The rule set «проба» has two editions of TST-1 in force at once: […, …) and [2024-09-01, 2025-09-01). Give each its own id, or end the first one: Amended does both.",
        Assert.Throws<ArgumentException>(() => Set.WithEdition(Fixed.Rule("TST-1"), new(2024, 9, 1), new(2025, 9, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_edition_without_days_is_refused() => Assert.StartsWith(
        "The edition of TST-3 is in force on no day: [2024-09-01, 2024-09-01).",
        Assert.Throws<ArgumentException>(() => Set.WithEdition(Fixed.Rule("TST-3"), new(2024, 9, 1), new(2024, 9, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_there_cannot_be_amended() => Assert.StartsWith(
        "The rule set «проба» has no edition of TST-3 that is in force before 2024-09-01 and has no end.",
        Assert.Throws<ArgumentException>(() => Set.Amended(Fixed.Rule("TST-3"), new(2024, 9, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Days_between_two_editions_are_told()
    {
        Assert.Empty(Set.Amended(Fixed.Rule("TST-1"), new(2024, 9, 1)).Gaps);
        RuleSet<Dossier> set = Set.Repealed("TST-1", new(2024, 9, 1)).WithEdition(Fixed.Rule("TST-1"), new(2024, 10, 1));
        Assert.Equal([("TST-1", new LocalDate(2024, 9, 1), new LocalDate(2024, 10, 1))], set.Gaps.AsEnumerable());
    }

    // Whatever is amended when, each day has one edition.
    [Property]
    public void Each_day_has_exactly_one_edition(PositiveInt[] gaps, int asked)
    {
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1"));
        LocalDate from = new(2020, 1, 1);
        foreach (PositiveInt gap in gaps.Take(6))
        {
            from = from.PlusDays(gap.Get);
            set = set.Amended(Fixed.Rule("TST-1"), from);
        }

        Assert.Single(set.Report(Fixed.Dossier(""), On(new LocalDate(2020, 1, 1).PlusDays(asked % 500))).Verdicts);
    }

    private static EvaluationContext On(LocalDate day) => new() { Profile = Contexts.Profile(), AssessedOn = day };
}
