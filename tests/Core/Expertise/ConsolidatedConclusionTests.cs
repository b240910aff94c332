using InnovationDomain.Arithmetic;
using InnovationDomain.Expertise;
using InnovationDomain.Regulation;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Counting sheets: means, thresholds, divergence, and what is missing.</summary>
public sealed class ConsolidatedConclusionTests
{
    private static readonly ExpertRubric Two = Panels.Rubric(Panels.Criterion("план", 10, weight: 0.3m), Panels.Criterion("новизна", 10, weight: 0.7m));

    [Property(Arbitrary = [typeof(Panels)], MaxTest = 500)]
    public void The_score_is_what_its_definition_says(ExpertPanel panel, ExpertisePolicy policy)
    {
        var conclusion = ConsolidatedConclusion.Of(panel, policy);
        ExpertSheet[] counted =
        [
            .. panel.Sheets.Where(sheet => panel.StandingOf(sheet.Expert, policy) == ExpertStanding.MayScore)
                .Where(sheet => policy.InformationGaps != InformationGapRule.SheetIncomplete || !sheet.LacksInformation),
        ];
        Fraction? expected = Fraction.Zero;
        foreach (Criterion criterion in panel.Rubric.Criteria)
        {
            decimal?[] points = [.. counted.Select(sheet => sheet.MarkOf(criterion.Id).Points ?? (policy.InformationGaps == InformationGapRule.Zero ? 0 : null)).Where(given => given is not null)];
            Fraction sum = points.Aggregate(Fraction.Zero, (total, given) => total + given!.Value);
            expected = points.Length == 0 ? null : expected + sum * criterion.Weight / (policy.Aggregation == ScoreAggregation.Sum ? 1 : points.Length);
        }

        Assert.Equal(expected, conclusion.Score);
        Assert.Equal(counted.Length, conclusion.Experts.Length);
        Assert.Equal(panel.Sheets.Length, conclusion.Experts.Length + conclusion.SetAside.Length + conclusion.Incomplete.Length);
        Assert.True(conclusion.Share is null || (conclusion.Share >= 0 && conclusion.Share <= 1));
    }

    [Property(Arbitrary = [typeof(Panels)])]
    public void The_mean_of_complete_sheets_is_the_mean_of_their_totals(ExpertPanel panel)
    {
        var conclusion = ConsolidatedConclusion.Of(panel, Panels.Policy());
        if (!conclusion.Experts.IsEmpty)
        {
            Assert.Equal(Fraction.Of(conclusion.Experts.Sum(expert => expert.Total!.Value)) / conclusion.Experts.Length, conclusion.Score);
        }
    }

    [Property(Arbitrary = [typeof(Panels)])]
    public void The_order_of_experts_and_sheets_never_matters(ExpertPanel panel, ExpertisePolicy policy)
    {
        var reversed = new ExpertPanel
        {
            Subject = panel.Subject,
            Round = panel.Round,
            Rubric = panel.Rubric,
            Experts = [.. panel.Experts.Reverse()],
            ExtraExperts = panel.ExtraExperts,
            Statements = [.. panel.Statements.Reverse()],
            Recusals = panel.Recusals,
            Sheets = [.. panel.Sheets.Reverse()],
        };
        var one = ConsolidatedConclusion.Of(panel, policy);
        var other = ConsolidatedConclusion.Of(reversed, policy);
        Assert.Equal(one.Score, other.Score);
        Assert.Equal(one.Outcome, other.Outcome);
        Assert.Equal(one.Experts.ToArray(), other.Experts.ToArray());
        Assert.Equal(one.Gaps.ToArray(), other.Gaps.ToArray());
        Assert.Equal(one.Failures.ToArray(), other.Failures.ToArray());
        Assert.Equal(one.Divergence, other.Divergence);
    }

    [Property(Arbitrary = [typeof(Panels)])]
    public void A_higher_mark_never_lowers_the_score_nor_adds_a_failure(ExpertPanel panel, ExpertisePolicy policy)
    {
        var before = ConsolidatedConclusion.Of(panel, policy);
        for (int i = 0; i < panel.Sheets.Length; i++)
        {
            ExpertSheet sheet = panel.Sheets[i];
            Criterion criterion = panel.Rubric.Criteria[0];
            if (sheet.MarkOf(criterion.Id).Points is not { } points || points == criterion.Scale.Max)
            {
                continue;
            }

            ExpertSheet higher = Panels.Sheet(
                panel.Rubric, sheet.Expert.Value, [.. sheet.Marks.Select(mark => mark.Criterion == criterion.Id ? CriterionMark.Of(criterion.Id, points + criterion.Scale.Step) : mark)]);
            var after = ConsolidatedConclusion.Of(
                new() { Subject = panel.Subject, Round = panel.Round, Rubric = panel.Rubric, Experts = panel.Experts, ExtraExperts = panel.ExtraExperts, Statements = panel.Statements, Recusals = panel.Recusals, Sheets = panel.Sheets.SetItem(i, higher) },
                policy);
            Assert.True(after.Score is null || after.Score >= before.Score);
            Assert.True(before.Outcome != ExpertiseOutcome.Passed || after.Outcome is ExpertiseOutcome.Passed or ExpertiseOutcome.Indeterminate);
        }
    }

    [Property(Arbitrary = [typeof(Panels)])]
    public void The_outcome_follows_from_what_is_missing_and_what_failed(ExpertPanel panel, ExpertisePolicy policy)
    {
        var conclusion = ConsolidatedConclusion.Of(panel, policy);
        Assert.Equal(!conclusion.Gaps.IsEmpty, conclusion.Outcome == ExpertiseOutcome.Indeterminate);
        Assert.Equal(!conclusion.Failures.IsEmpty, conclusion.Outcome == ExpertiseOutcome.NotPassed);
        Assert.All(conclusion.Failures, failure => Assert.True(failure.Observed < failure.Required));
        Assert.Equal(
            conclusion.Experts.Length < policy.MinExperts,
            conclusion.Gaps.Any(gap => gap.Kind == ConclusionGapKind.TooFewSheets && gap.Sheets == policy.MinExperts - conclusion.Experts.Length));
    }

    [Property(Arbitrary = [typeof(Panels)])]
    public void An_unknown_expert_can_do_nothing(ExpertPanel panel, ExpertisePolicy policy)
    {
        ExpertPanel with = panel.Add(Panels.Sheet(panel.Rubric, "чужой", [.. panel.Rubric.Criteria.Select(criterion => CriterionMark.Of(criterion.Id, criterion.Scale.Max))]));
        var conclusion = ConsolidatedConclusion.Of(with, policy);
        Assert.Equal(ConsolidatedConclusion.Of(panel, policy).Score, conclusion.Score);
        Assert.Contains(conclusion.SetAside, sheet => sheet is { Standing: ExpertStanding.NotAppointed } && sheet.Expert == "чужой");
    }

    // rules.md §7.3: with doubles, 3.5 % of exact ties fall below the threshold.
    [Fact]
    public void A_score_of_exactly_the_share_passes()
    {
        var policy = new ExpertisePolicy { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 1, PassShare = 0.6m };
        Assert.Equal(ExpertiseOutcome.Passed, ConsolidatedConclusion.Of(Panels.Panel(Two, [6, 6], [6, 6], [6, 6]), policy).Outcome);
        var below = ConsolidatedConclusion.Of(Panels.Panel(Two, [6, 6], [6, 6], [5, 6]), policy);
        Assert.Equal((Fraction.Of(59, 100), Fraction.Of(3, 5)), (below.Failures.Single().Observed, below.Failures.Single().Required));
    }

    [Fact]
    public void Rounding_shows_and_never_decides()
    {
        var policy = new ExpertisePolicy { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 1, PassPoints = 6 };
        var conclusion = ConsolidatedConclusion.Of(Panels.Panel(Panels.Rubric(Panels.Criterion("план", 10)), [6], [6], [6], [6], [6], [6], [6], [5]), policy);
        Assert.Equal(Fraction.Of(47, 8), conclusion.Score);
        Assert.Equal(5.88m, conclusion.ShownScore);
        Assert.Equal(6m, conclusion.Score!.Value.ToDecimal(0));
        Assert.Equal(ExpertiseOutcome.NotPassed, conclusion.Outcome);
    }

    [Fact]
    public void Every_rule_that_was_not_met_is_named_with_its_numbers()
    {
        ExpertRubric rubric = Panels.Rubric(Panels.Criterion("план", 10, floor: 4), Panels.Criterion("новизна", 10));
        var policy = new ExpertisePolicy { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 2, PassShare = 0.5m, PassPoints = 11, ExpertFloor = 8 };
        var conclusion = ConsolidatedConclusion.Of(Panels.Panel(rubric, [1, 6], [6, 6]), policy);
        Assert.Equal(
            [("Share", "", "", "19/40", "1/2"), ("Points", "", "", "19/2", "11"), ("ExpertFloor", "Э-1", "", "7", "8"), ("CriterionFloor", "", "план", "7/2", "4")],
            conclusion.Failures.Select(failure => (failure.Threshold.ToString(), failure.Expert.ToString(), failure.Criterion.ToString(), failure.Observed.ToString(), failure.Required.ToString())));
    }

    [Fact]
    public void A_floor_for_every_expert_is_not_met_by_a_mean()
    {
        CriterionMark[] Row(decimal plan) => [.. SampleRubrics.Municipal.Criteria.Select(criterion => CriterionMark.Of(criterion.Id, criterion.Id == "plan" ? plan : 2, "обоснование длиной не менее тридцати знаков"))];
        ExpertPanel panel = Panels.Panel(Two, [1, 1], [1, 1], [1, 1]);
        panel = new()
        {
            Subject = "З-1",
            Round = Panels.Round,
            Rubric = SampleRubrics.Municipal,
            Experts = panel.Experts,
            Statements = panel.Statements,
            Sheets = [.. panel.Experts.Select((expert, i) => Panels.Sheet(SampleRubrics.Municipal, expert.Value, Row(i == 2 ? 0 : 2)))],
        };
        ThresholdFailure failure = ConsolidatedConclusion.Of(panel, SamplePolicies.Municipal).Failures.Single();
        Assert.Equal((PassingThreshold.CriterionFloor, "plan", "Э-3"), (failure.Threshold, failure.Criterion.Value, failure.Expert.Value));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_difference_of_exactly_the_share_is_allowed(int difference, bool exceeded)
    {
        var policy = new ExpertisePolicy { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 2, DivergenceShare = 0.3m };
        ExpertPanel panel = Panels.Panel(Panels.Rubric(Panels.Criterion("план", 10)), [5], [5 + difference]);
        var conclusion = ConsolidatedConclusion.Of(panel, policy);
        Assert.Equal(exceeded, conclusion.Divergence!.IsExceeded);
        Assert.Equal(Fraction.Of(difference, 10), conclusion.Divergence.Share);
        Assert.Equal(exceeded ? [ConclusionGapKind.ExtraExpert] : [], conclusion.Gaps.Select(gap => gap.Kind));

        ExpertPanel settled = panel.AppointExtra("Э-3").Add(Panels.Statement("Э-3")).Add(Panels.Sheet(panel.Rubric, "Э-3", Panels.Marks(panel.Rubric, 0)));
        var after = ConsolidatedConclusion.Of(settled, policy);
        Assert.Empty(after.Gaps);
        Assert.Equal(exceeded, after.Divergence!.IsExceeded);
        Assert.Equal(Fraction.Of(10 + difference, 3), after.Score);
    }

    [Fact]
    public void Insufficient_information_counts_as_the_policy_says()
    {
        ExpertPanel panel = Panels.Panel(Two, [10, 10], [10, null], [10, 4]);
        var incomplete = ConsolidatedConclusion.Of(panel, Panels.Policy());
        Assert.Equal(["Л-З-1-Э-2"], incomplete.Incomplete.Select(sheet => sheet.Value));
        Assert.Equal(7.9m, incomplete.ShownScore);

        var left = ConsolidatedConclusion.Of(panel, Gaps(InformationGapRule.NotTakenPart));
        Assert.Equal(2, left.Criteria[1].Count);
        Assert.Equal(Fraction.Of(7), left.Criteria[1].Mean);
        Assert.Null(left.Experts[1].Total);
        Assert.Equal(7.9m, left.ShownScore);

        var zero = ConsolidatedConclusion.Of(panel, Gaps(InformationGapRule.Zero));
        Assert.Equal([10m, 0m, 4m], zero.Criteria[1].Points.Select(given => given!.Value));
        Assert.Equal(6.27m, zero.ShownScore);
    }

    [Fact]
    public void What_nobody_judged_cannot_be_told()
    {
        var nobody = ConsolidatedConclusion.Of(Panels.Panel(Two, [10, null], [9, null]), Gaps(InformationGapRule.NotTakenPart));
        Assert.Equal((ConclusionGapKind.CriterionNotMarked, "новизна"), (nobody.Gaps.Single().Kind, nobody.Gaps.Single().Criterion.Value));
        Assert.Null(nobody.Score);
        var partial = new ExpertisePolicy { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 1, InformationGaps = InformationGapRule.NotTakenPart, ExpertFloor = 1 };
        Assert.Equal(ConclusionGapKind.ExpertTotal, ConsolidatedConclusion.Of(Panels.Panel(Two, [10, null], [9, 9]), partial).Gaps.Single().Kind);
    }

    [Fact]
    public void By_a_partial_rubric_points_are_counted_and_nobody_passes()
    {
        var conclusion = ConsolidatedConclusion.Of(Panels.Panel(SampleRubrics.Noyabrsk, [2, 1, 2]), Panels.Policy());
        Assert.Equal(Fraction.Of(25), conclusion.Score);
        Assert.Equal(ConclusionGapKind.PartialRubric, conclusion.Gaps.Single().Kind);
    }

    [Fact]
    public void Without_a_threshold_nothing_is_passed()
    {
        Assert.Equal(ExpertiseOutcome.NoThreshold, ConsolidatedConclusion.Of(Panels.Panel(Two, [1, 1]), Panels.Policy()).Outcome);
        Assert.Equal(ExpertiseOutcome.Indeterminate, ConsolidatedConclusion.Of(Panels.Panel(Two, [1, 1]), Panels.Policy(minExperts: 0)).Outcome);
    }

    [Fact]
    public void Tables_of_agreement_are_made_of_conclusions()
    {
        var first = ConsolidatedConclusion.Of(Panels.Panel(Two, "З-1", [10, 10], [0, 10]), Panels.Policy());
        var second = ConsolidatedConclusion.Of(Panels.Panel(Two, "З-2", [1, 1]), Panels.Policy());
        Assert.Equal([10m, 0m], RatingTable.OfCriteria(first).Units[0].Ratings.Select(given => given!.Value));
        var totals = RatingTable.OfTotals([second, first]);
        Assert.Equal(["З-1", "З-2"], totals.Units.Select(unit => unit.Name));
        Assert.Equal([10m, 7m], totals.Units[0].Ratings.Select(given => given!.Value));
        Assert.Equal([1m, null], totals.Units[1].Ratings.ToArray());
        Assert.Equal(
            "conclusions[1] has the application «З-1» of conclusions[0]. Give each its own. (Parameter 'conclusions')",
            Assert.Throws<ArgumentException>(() => RatingTable.OfTotals([first, first])).Message);
        Assert.Equal("conclusions[1] is null. Leave the item out. (Parameter 'conclusions')", Assert.Throws<ArgumentException>(() => RatingTable.OfTotals([first, null!])).Message);
    }

    private static ExpertisePolicy Gaps(InformationGapRule rule) => new() { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 1, InformationGaps = rule };
}
