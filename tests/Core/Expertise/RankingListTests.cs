using InnovationDomain.Expertise;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Places, ties and the limit.</summary>
public sealed class RankingListTests
{
    private static readonly ExpertRubric Rubric = Panels.Rubric(Panels.Criterion("план", 10, weight: 2), Panels.Criterion("новизна", 20));

    public static Arbitrary<RankingCandidate[]> AnyCandidates() => Arb.From(
        from policy in Panels.PolicyGen
        from count in Gen.Choose(0, 8)
        from marks in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 2).Select(points => (decimal?)(points * 4)), 2), count)
        from times in Gen.ArrayOf(Gen.Choose(0, 3), count)
        from places in Gen.ArrayOf(Gen.Choose(0, 3), count)
        select Enumerable.Range(0, count).Select(i => new RankingCandidate
        {
            Conclusion = ConsolidatedConclusion.Of(Panels.Panel(Rubric, FormattableString.Invariant($"З-{i}"), marks[i], marks[i], marks[i]), policy),
            SubmittedAt = times[i] == 0 ? null : Panels.Day.AtMidnight().PlusHours(times[i]),
            CouncilPlace = places[i],
        }).ToArray());

    [Property(Arbitrary = [typeof(RankingListTests)], MaxTest = 300)]
    public void The_order_in_which_applications_are_given_never_matters(RankingCandidate[] candidates)
    {
        if (candidates.Length > 0)
        {
            Assert.Equal(Ranked(candidates).Rows.ToArray(), Ranked([.. candidates.Reverse()]).Rows.ToArray());
        }
    }

    [Property(Arbitrary = [typeof(RankingListTests)], MaxTest = 300)]
    public void Places_follow_scores_and_shared_ones_count(RankingCandidate[] candidates)
    {
        if (candidates.Length == 0)
        {
            return;
        }

        RankingList list = Ranked(candidates);
        Assert.Equal(candidates.Length, list.Rows.Length);
        RankingRow[] placed = [.. list.Rows.Where(row => row.Place is not null)];
        Assert.All(placed, row => Assert.Equal(1 + placed.Count(other => other.Place < row.Place), row.Place));
        Assert.All(placed, row => Assert.Equal(row.IsShared, placed.Count(other => other.Place == row.Place) > 1));
        Assert.All(placed.Zip(placed.Skip(1)), pair => Assert.True(pair.First.Conclusion.Score >= pair.Second.Conclusion.Score && pair.First.Place <= pair.Second.Place));
        Assert.All(placed.Where(row => row.IsShared), row => Assert.Single(placed.Where(other => other.Place == row.Place).Select(other => other.Conclusion.Score).Distinct()));
        Assert.All(list.Rows.Where(row => row.Place is null), row => Assert.Contains(row.Standing, new[] { RankingStanding.NotPassed, RankingStanding.Indeterminate }));
        int limit = list.Policy.TopCount;
        Assert.True(limit == 0 || list.Rows.Count(row => row.Standing == RankingStanding.Selected) <= limit);
        Assert.True(limit == 0 || !placed.Any(row => row.Standing == RankingStanding.BeyondLimit)
            || placed.Count(row => row.Standing is RankingStanding.Selected or RankingStanding.TiedAtLimit) >= limit);
    }

    [Property(Arbitrary = [typeof(RankingListTests)], MaxTest = 300)]
    public void Another_application_never_reorders_the_others_by_score(RankingCandidate[] candidates)
    {
        if (candidates.Length == 0)
        {
            return;
        }

        RankingRow[] all = [.. Ranked(candidates).Rows.Where(row => row.Place is not null)];
        RankingRow[] fewer = [.. Ranked([candidates[0], .. candidates.Skip(2)]).Rows.Where(row => row.Place is not null)];
        foreach (RankingRow one in fewer)
        {
            foreach (RankingRow other in fewer.Where(other => other.Conclusion.Score < one.Conclusion.Score))
            {
                Assert.True(all.Single(row => row.Subject == one.Subject).Place < all.Single(row => row.Subject == other.Subject).Place);
            }
        }
    }

    [Fact]
    public void Ties_are_parted_by_the_rules_in_their_order_and_say_by_which()
    {
        ExpertisePolicy policy = Policy(TieRule.HeaviestCriterion, TieRule.EarlierSubmission, TieRule.CouncilVote);
        var list = RankingList.Of(
            [
                Candidate("а", policy, 5, 10, hour: 9), Candidate("б", policy, 6, 8, hour: 12), Candidate("в", policy, 5, 10, hour: 8),
                Candidate("г", policy, 1, 1), Candidate("д", policy, 10, 20), Candidate("е", policy, 1, 1, place: 1),
            ],
            policy);
        Assert.Equal(
            [("д", 1, false, null), ("б", 2, false, TieRule.HeaviestCriterion), ("в", 3, false, TieRule.EarlierSubmission), ("а", 4, false, TieRule.EarlierSubmission), ("г", 5, true, null), ("е", 5, true, null)],
            list.Rows.Select(row => (row.Subject, row.Place!.Value, row.IsShared, row.DecidedBy)));
        Assert.True(list.IsFinal);
    }

    [Fact]
    public void A_tie_over_the_limit_stays_open_until_the_council_votes()
    {
        ExpertisePolicy policy = Policy(TieRule.CouncilVote, top: 2);
        var open = RankingList.Of([Candidate("а", policy, 9, 9), Candidate("б", policy, 5, 5), Candidate("в", policy, 5, 5), Candidate("г", policy, 1, 1)], policy);
        Assert.Equal(
            [RankingStanding.Selected, RankingStanding.TiedAtLimit, RankingStanding.TiedAtLimit, RankingStanding.BeyondLimit], open.Rows.Select(row => row.Standing));
        Assert.False(open.IsFinal);

        var voted = RankingList.Of([Candidate("а", policy, 9, 9), Candidate("б", policy, 5, 5, place: 2), Candidate("в", policy, 5, 5, place: 1), Candidate("г", policy, 1, 1)], policy);
        Assert.Equal(["а", "в", "б", "г"], voted.Rows.Select(row => row.Subject));
        Assert.True(voted.IsFinal);
    }

    [Fact]
    public void Below_the_least_points_nobody_is_selected_however_few_there_are()
    {
        var policy = new ExpertisePolicy { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 1, PassPoints = 15, TopCount = 9, TieOrder = [TieRule.EarlierSubmission] };
        var list = RankingList.Of([Candidate("а", policy, 2, 10), Candidate("б", policy, 3, 9)], policy);
        Assert.Equal([("б", RankingStanding.Selected), ("а", RankingStanding.NotPassed)], list.Rows.Select(row => (row.Subject, row.Standing)));
    }

    [Fact]
    public void What_does_not_compare_is_refused()
    {
        ExpertisePolicy policy = Policy();
        ExpertRubric other = Panels.Rubric(Panels.Criterion("план", 5));
        Assert.Equal(
            "The application «а» stands in the ranking twice. Give each once. (Parameter 'candidates')",
            Assert.Throws<ArgumentException>(() => RankingList.Of([Candidate("а", policy, 1, 1), Candidate("а", policy, 1, 1)], policy)).Message);
        Assert.Equal(
            "The conclusion on «а» was counted by another policy, «проверка». Count all by the policy of the ranking. (Parameter 'candidates')",
            Assert.Throws<ArgumentException>(() => RankingList.Of([Candidate("а", Policy(), 1, 1)], policy)).Message);
        Assert.Equal(
            "«б» was judged by the rubric «рубрика», and «а» by «рубрика». Rank each rubric apart. (Parameter 'candidates')",
            Assert.Throws<ArgumentException>(() => RankingList.Of(
                [Candidate("а", policy, 1, 1), new() { Conclusion = ConsolidatedConclusion.Of(Panels.Panel(other, "б", [1]), policy) }], policy)).Message);
    }

    private static RankingList Ranked(RankingCandidate[] candidates) => RankingList.Of(candidates, candidates[0].Conclusion.Policy);

    private static ExpertisePolicy Policy(params TieRule[] ties) => new() { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 1, TieOrder = [.. ties] };

    private static ExpertisePolicy Policy(TieRule tie, int top) => new() { Source = "проверка", Certainty = Certainty.Ours, MinExperts = 1, TieOrder = [tie], TopCount = top };

    private static RankingCandidate Candidate(string subject, ExpertisePolicy policy, decimal plan, decimal novelty, int? hour = null, int? place = null) => new()
    {
        Conclusion = ConsolidatedConclusion.Of(Panels.Panel(Rubric, subject, [plan, novelty]), policy),
        SubmittedAt = hour is { } given ? Panels.Day.At(new LocalTime(given, 0)) : null,
        CouncilPlace = place,
    };
}
