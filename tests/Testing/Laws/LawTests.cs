using InnovationDomain.Evaluation;
using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>What a user sees of the laws: names, messages, replay, refusals.</summary>
public sealed class LawTests
{
    [Fact]
    public void A_broken_law_names_rule_law_clause_subject_and_how_to_have_it_again()
    {
        Law order = Of(new Defects.FirstCountsTwice(), LawNames.Order);

        var broken = Assert.Throws<LawBrokenException>(() => order.Check(7));
        Assert.StartsWith("CON-1 breaks the law Order (пункт 7 ", broken.Message, StringComparison.Ordinal);
        Assert.Contains("Votes in another order: CON-1 ", broken.Message, StringComparison.Ordinal);
        Assert.Contains($"\nSubject: {broken.Subject}\nContext: проверка ", broken.Message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"law.Replay(7, {broken.Number})"), broken.Message, StringComparison.Ordinal);
        Assert.Equal(broken.Message, Assert.Throws<LawBrokenException>(() => Of(new Defects.FirstCountsTwice(), LawNames.Order).Replay(7, broken.Number!.Value)).Message);
    }

    [Fact]
    public void The_subject_is_made_smaller()
    {
        // Two votes are the fewest that have an order.
        var broken = Assert.Throws<LawBrokenException>(() => Of(new Defects.FirstCountsTwice(), LawNames.Order).Check());
        Assert.Equal(3, broken.Subject!.Split("Expert = ").Length);
        Assert.DoesNotContain("срочно", broken.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_that_is_hidden_is_named_with_the_way_to_it() => Assert.Equal(
        "HiddenClock.LeastOf → HiddenClock.Later → HiddenClock.Today → Calendar.Today → SystemClock.get_Instance",
        Assert.Throws<LawBrokenException>(() => Of(new Defects.HiddenClock(), LawNames.NoHiddenSource).Check()).Finding);

    [Fact]
    public void A_rule_that_throws_is_told_once_and_skipped_by_the_others()
    {
        Assert.Contains("the rule throws", Assert.Throws<LawBrokenException>(() => Of(new Defects.ThrowsOnEmpty(), LawNames.Totality).Check()).Finding, StringComparison.Ordinal);
        Assert.InRange(Of(new Defects.ThrowsOnEmpty(), LawNames.Determinism).Check().Skipped, 1, Planted.Setup.Cases);
    }

    [Fact]
    public void A_claim_that_cannot_be_tried_is_refused() => Assert.StartsWith(
        "CON-1 claims MonotoneInScores, and nothing tells of a Contest how a mark is raised. Give RuleLawSetup.Raised, or take the claim from the rule's card.",
        Assert.Throws<ArgumentException>(() => RuleLaws.For(new Defects.Sound(), Planted.Setup with { Raised = null })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_case_before_the_first_and_a_run_of_none_are_refused()
    {
        Assert.StartsWith("number is negative, and cases are counted from 0.", Assert.Throws<ArgumentOutOfRangeException>(() => Of(new Defects.Sound(), LawNames.Order).Replay(1, -1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Cases is less than 1, and a law without cases says nothing.", Assert.Throws<ArgumentOutOfRangeException>(() => Planted.Setup with { Cases = 0 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_run_meets_the_bound_at_under_and_over()
    {
        for (int seed = 1; seed <= 40; seed++)
        {
            var bounds = new BoundaryCollector();
            _ = RuleLaws.For(new Defects.Sound(), Planted.Setup with { Coverage = bounds }).Single(law => law.Name == LawNames.Boundary).Check(seed);
            bounds.RequireComplete();
        }
    }

    [Fact]
    public void Bounds_that_were_not_met_are_named_unless_excused()
    {
        var bounds = new BoundaryCollector();
        var rule = new Defects.Sound();
        bounds.Expect(rule);
        bounds.Add(rule.Evaluate(new Contest([new("Э-1", 6, 1)], null, ""), new EvaluationContext { Profile = Planted.Profile, AssessedOn = new LocalDate(2025, 3, 3) }));

        var lacking = Assert.Throws<BoundaryNotMetException>(bounds.RequireComplete);
        Assert.EndsWith("Mean AtLeast: never just under, never just over", Assert.Single(lacking.Lacking), StringComparison.Ordinal);
        bounds.Excuse("CON-1", "Mean", "the regulation gives marks in whole points");
        bounds.RequireComplete();
        Assert.EndsWith("CON-1 Mean: the regulation gives marks in whole points", bounds.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Specifications_find_in_memory_what_a_query_finds()
    {
        foreach (Law law in SpecificationLaws.For(new ActivePlatforms(new LocalDate(2024, 9, 1))))
        {
            Assert.NotEqual(0, law.Check().Compared);
        }
    }

    private static Law Of(Planted rule, string name) => RuleLaws.For(rule, Planted.Setup).Single(law => law.Name == name);
}
