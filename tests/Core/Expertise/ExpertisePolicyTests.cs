using InnovationDomain.Expertise;
using InnovationDomain.Regulation;

namespace InnovationDomain.Tests.Expertise;

/// <summary>What a policy takes, refuses and stands for when nothing is said.</summary>
public sealed class ExpertisePolicyTests
{
    [Fact]
    public void What_is_left_out_is_the_same_as_the_default_of_the_runtime()
    {
        var policy = new ExpertisePolicy
        {
            Source = "проверка",
            Certainty = default,
            MinExperts = default,
            Aggregation = default,
            InformationGaps = default,
            PassShare = default,
            TopCount = default,
            TieOrder = default,
            ToleratedConflicts = default,
            Decimals = default,
        };
        Assert.Equal(3, policy.MinExperts);
        Assert.Equal(ScoreAggregation.Mean, policy.Aggregation);
        Assert.Equal(InformationGapRule.SheetIncomplete, policy.InformationGaps);
        Assert.Empty(policy.TieOrder);
        Assert.Empty(policy.ToleratedConflicts);
    }

    [Fact]
    public void A_sum_and_marks_left_out_do_not_go_together_in_either_order()
    {
        const string message =
            "ExpertisePolicy sums marks of which some may be left out, so that «недостаточно информации» would count as zero in silence. Take InformationGapRule.Zero or SheetIncomplete, or the mean. (Parameter 'InformationGaps')";
        Assert.Equal(message, Assert.Throws<ArgumentException>(() =>
            new ExpertisePolicy { Source = "п", Certainty = Certainty.Ours, Aggregation = ScoreAggregation.Sum, InformationGaps = InformationGapRule.NotTakenPart }).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() =>
            new ExpertisePolicy { Source = "п", Certainty = Certainty.Ours, InformationGaps = InformationGapRule.NotTakenPart, Aggregation = ScoreAggregation.Sum }).Message);
    }

    [Fact]
    public void Shares_are_no_percents_and_lists_hold_each_value_once()
    {
        Starts("ExpertisePolicy.PassShare is 60. It is a share above 0, to 1: give 0.6 for 60 %, or leave it out.", () => new ExpertisePolicy { Source = "п", Certainty = Certainty.Ours, PassShare = 60 });
        Starts(
            "ExpertisePolicy.PassPoints is 0. It is a number of points above 0: give it, or leave it out where there is no such threshold.",
            () => new ExpertisePolicy { Source = "п", Certainty = Certainty.Ours, PassPoints = 0 });
        Starts("ExpertisePolicy.MinExperts is a number of sheets: give 1 or more.", () => new ExpertisePolicy { Source = "п", Certainty = Certainty.Ours, MinExperts = -1 });
        Starts(
            "ExpertisePolicy.TieOrder is [CouncilVote, CouncilVote]. Give named values of TieRule, each once.",
            () => new ExpertisePolicy { Source = "п", Certainty = Certainty.Ours, TieOrder = [TieRule.CouncilVote, TieRule.CouncilVote] });
    }

    [Fact]
    public void The_samples_hold_the_numbers_of_their_sources()
    {
        Assert.Equal((9, 15m, TieRule.EarlierSubmission), (SamplePolicies.FirstNine.TopCount, SamplePolicies.FirstNine.PassPoints!.Value, SamplePolicies.FirstNine.TieOrder.Single()));
        Assert.Equal((3, 40m), (SamplePolicies.FortyOfEveryExpert.MinExperts, SamplePolicies.FortyOfEveryExpert.ExpertFloor!.Value));
        Assert.Equal((0.6m, 0.3m, Certainty.Ours), (SamplePolicies.Municipal.PassShare!.Value, SamplePolicies.Municipal.DivergenceShare!.Value, SamplePolicies.Municipal.Certainty));
    }

    private static void Starts(string message, Func<object> make) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message, StringComparison.Ordinal);
}
