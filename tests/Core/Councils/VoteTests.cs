using InnovationDomain.Councils;

namespace InnovationDomain.Tests.Councils;

/// <summary>What comes of a vote.</summary>
public sealed class VoteTests
{
    private static readonly RequiredShare Half = RequiredShare.AtLeast(1, 2);

    [Fact]
    public void Every_small_council_agrees_with_the_rational_definition()
    {
        foreach (string letters in EverySmallCouncil())
        {
            CouncilSitting sitting = Sittings.Of(letters);
            int[] counts = [.. Sittings.Letters.Select(letter => letters.Count(each => each == letter))];
            (int votesFor, int against, int abstained, int recused) = (counts[0], counts[1], counts[2], counts[3]);
            int present = letters.Length - counts[4];
            foreach (VoteBase voteBase in Enum.GetValues<VoteBase>())
            {
                int whole = voteBase switch
                {
                    VoteBase.Present => present,
                    VoteBase.AllMembers => letters.Length,
                    VoteBase.Voting => present - recused,
                    _ => present - recused - abstained,
                };
                foreach (RequiredShare share in Sittings.Shares)
                {
                    bool quorum = Reaches(Half, present, letters.Length);
                    bool majority = votesFor > 0 && Reaches(share, votesFor, whole);
                    Assert.Equal(
                        !quorum ? VoteResult.NoQuorum : majority ? VoteResult.Adopted : VoteResult.NotAdopted,
                        sitting.Vote(1, Sittings.Rule(Half, voteBase, share)).Result);
                }

                // The chair is the first letter; when absent, the deputy, the second, presides.
                bool split = present * 2 >= letters.Length && votesFor > 0 && votesFor == against && votesFor * 2 == whole;
                if (split)
                {
                    char presiding = letters[0] != '-' ? letters[0] : letters.Length > 1 ? letters[1] : '-';
                    Assert.Equal(letters[0] == 'F', sitting.Vote(1, Sittings.Rule(Half, voteBase, casting: CastingVote.Chair)).IsAdopted);
                    VoteResult byPresiding = sitting.Vote(1, Sittings.Rule(Half, voteBase, casting: CastingVote.Presiding)).Result;
                    Assert.Equal(
                        presiding switch { 'F' => VoteResult.AdoptedByCastingVote, '-' => VoteResult.CastingVoteUnknown, _ => VoteResult.NotAdopted }, byPresiding);
                }
            }
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Sittings)])]
    public void One_more_vote_for_never_undoes_a_decision(Ballots ballots, VotingRules rules, NonNegativeInt which)
    {
        int i = which.Get % ballots.Letters.Length;
        string more = string.Concat(ballots.Letters.AsSpan(0, i), "F", ballots.Letters.AsSpan(i + 1));
        Assert.False(Sittings.Of(ballots.Letters).Vote(1, rules).IsAdopted && !Sittings.Of(more).Vote(1, rules).IsAdopted, more);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Sittings)])]
    public void The_order_of_members_changes_nothing(Ballots ballots, VotingRules rules, int seed)
    {
        CouncilSitting sitting = Sittings.Of(ballots.Letters);
        ProtocolItem item = sitting.Items[0];
        CouncilSitting shuffled = new()
        {
            Council = new() { Name = "Экспертный совет", Members = [.. Shuffle(sitting.Council.Members, seed)] },
            ProtocolNumber = "3",
            HeldOn = sitting.HeldOn,
            Present = [.. Shuffle(sitting.Present, seed + 1)],
            Items =
            [
                new()
                {
                    Number = 1, Question = item.Question, Decision = item.Decision, Votes = item.Votes,
                    OpenVotes = [.. Shuffle(item.OpenVotes, seed + 2)], Recusals = [.. Shuffle(item.Recusals, seed + 3)],
                },
            ],
        };
        Assert.Equal(sitting.Quorum(rules), shuffled.Quorum(rules));
        Assert.Equal(sitting.Vote(1, rules), shuffled.Vote(1, rules));
        Assert.Equal(sitting.ReviewConflicts().WithoutNotice.ToArray(), shuffled.ReviewConflicts().WithoutNotice.ToArray());
    }

    [Property(Arbitrary = [typeof(Sittings)])]
    public void Without_a_vote_for_nothing_is_adopted(Ballots ballots, VotingRules rules) =>
        Assert.False(Sittings.Of(ballots.Letters.Replace('F', 'B')).Vote(1, rules).IsAdopted);

    [Theory]
    [InlineData("FFAA", VoteResult.AdoptedByCastingVote)]
    [InlineData("AAFF", VoteResult.NotAdopted)]
    [InlineData("-FFAA", VoteResult.NotAdopted)]
    [InlineData("RFFAA", VoteResult.NotAdopted)]
    public void The_chair_decides_a_split(string letters, VoteResult result) =>
        Assert.Equal(result, Sittings.Of(letters).Vote(1, Sittings.Rule(Half, VoteBase.Voting, casting: CastingVote.Chair)).Result);

    [Fact]
    public void The_deputy_presides_in_the_chairs_absence() =>
        Assert.Equal(VoteResult.AdoptedByCastingVote, Sittings.Of("-FFAA").Vote(1, KnownVotingRules.Kostroma).Result);

    [Fact]
    public void An_abstention_leaves_no_halves_of_those_present_but_does_of_the_votes_given()
    {
        CouncilSitting sitting = Sittings.Of("FFAAB");
        Assert.Equal(VoteResult.NotAdopted, sitting.Vote(1, Sittings.Rule(Half, VoteBase.Present, casting: CastingVote.Chair)).Result);
        Assert.Equal(VoteResult.AdoptedByCastingVote, sitting.Vote(1, Sittings.Rule(Half, VoteBase.ForAndAgainst, casting: CastingVote.Chair)).Result);
    }

    [Theory]
    [InlineData(null, VoteResult.CastingVoteUnknown)]
    [InlineData(CouncilVote.For, VoteResult.AdoptedByCastingVote)]
    [InlineData(CouncilVote.Against, VoteResult.NotAdopted)]
    public void In_a_secret_ballot_the_casting_vote_must_be_stated(CouncilVote? stated, VoteResult result) =>
        Assert.Equal(result, Sittings.Of("FFAA", open: false, stated).Vote(1, KnownVotingRules.Orenburg).Result);

    [Fact]
    public void A_vote_without_a_quorum_is_invalid_and_says_so()
    {
        VoteOutcome outcome = Sittings.Of("FFFFR------").Vote(1, KnownVotingRules.Irkutsk);
        Assert.Equal(VoteResult.NoQuorum, outcome.Result);
        Assert.Equal("Вопрос 1: за – 4, против – 0, воздержались – 0, не голосовали из-за отвода – 1; нужно не менее 3 из 5: голосование недействительно, нет кворума (5 при необходимых 6).", outcome.Russian);
        Assert.Equal("Item 1: for 4, against 0, abstained 0, recused 1; at least 3 of 5 are needed: invalid, no quorum (5 present, 6 needed).", outcome.English);
    }

    [Fact]
    public void A_secret_vote_where_an_open_one_is_prescribed_is_invalid() =>
        Assert.Equal(VoteResult.WrongBallot, Sittings.Of("FFF", open: false).Vote(1, KnownVotingRules.Kostroma).Result);

    [Fact]
    public void An_item_without_votes_was_not_put_to_the_vote()
    {
        CouncilSitting sitting = new()
        {
            Council = Sittings.Council(3), ProtocolNumber = "1", HeldOn = new(2024, 5, 12), Present = ["m0", "m1"],
            Items = [new() { Number = 2, Question = "Разное", Decision = CouncilDecisionKind.TakeNote }],
        };
        VoteOutcome outcome = sitting.Vote(2, KnownVotingRules.Irkutsk);
        Assert.Equal(VoteResult.NotPutToVote, outcome.Result);
        Assert.Equal("Вопрос 2: голосование не проводилось.", outcome.Russian);
    }

    [Fact]
    public void Every_result_reads_differently()
    {
        VoteOutcome[] outcomes =
        [
            Sittings.Of("FFF").Vote(1, KnownVotingRules.Irkutsk), Sittings.Of("FFAA").Vote(1, KnownVotingRules.Kostroma), Sittings.Of("AAA").Vote(1, KnownVotingRules.Irkutsk),
            Sittings.Of("F---").Vote(1, KnownVotingRules.Irkutsk), Sittings.Of("FFF", open: false).Vote(1, KnownVotingRules.Kostroma), Sittings.Of("FFAA", open: false).Vote(1, KnownVotingRules.Orenburg),
        ];
        Assert.Equal(
            ["решение принято", "решение принято решающим голосом", "решение не принято", "голосование недействительно, нет кворума (1 при необходимых 3)", "голосование недействительно, его вид не тот, который установлен", "голоса разделились поровну, решающий голос неизвестен"],
            outcomes.Select(outcome => outcome.Russian[(outcome.Russian.LastIndexOf(": ", StringComparison.Ordinal) + 2)..^1]));
        Assert.Equal(
            ["adopted", "adopted by the casting vote", "not adopted", "invalid, no quorum (1 present, 3 needed)", "invalid, the ballot is not the prescribed one", "split in halves, the casting vote is unknown"],
            outcomes.Select(outcome => outcome.English[(outcome.English.LastIndexOf(": ", StringComparison.Ordinal) + 2)..^1]));
    }

    [Fact]
    public void A_casting_vote_beside_a_qualified_majority_is_refused() => Assert.Equal(
        "VotingRules.CastingVote is Chair while the majority is ≥ 2/3. A casting vote decides a split in halves, which only the majority > 1/2 leaves open: take CastingVote.None. (Parameter 'CastingVote')",
        Assert.Throws<ArgumentException>(() => Sittings.Rule(Half, VoteBase.Present, RequiredShare.AtLeast(2, 3), CastingVote.Chair)).Message);

    [Fact]
    public void The_five_known_bodies_are_those_of_their_acts() => Assert.Equal(
        [
            "≥ 1/2 Present None Open Advisory 1 Month", "≥ 2/3 Present Chair  Advisory 1 Quarter", "> 1/2 Present None  Advisory  ",
            "> 1/2 Present Presiding Open NotStated 1 HalfYear", "≥ 1/2 Present None Open NotStated  ",
        ],
        KnownVotingRules.All.Select(rules => $"{rules.Quorum} {rules.VoteBase} {rules.CastingVote} {rules.Ballot} {rules.Force} {rules.MinimalSittings?.Times} {rules.MinimalSittings?.Period}"));

    // Multisets of letters, with each letter in the first two places: who presides matters, the order of the others does not.
    private static IEnumerable<string> EverySmallCouncil() =>
        from members in Enumerable.Range(1, 6)
        from letters in Multisets(members, 0)
        from council in Led(letters)
        select council;

    private static IEnumerable<string> Led(string letters) => letters.Length == 1 ? [letters] :
        from chair in letters.Distinct()
        let others = Without(letters, chair)
        from deputy in others.Distinct()
        select $"{chair}{deputy}{Without(others, deputy)}";

    private static string Without(string letters, char letter) => letters.Remove(letters.IndexOf(letter, StringComparison.Ordinal), 1);

    private static IEnumerable<string> Multisets(int size, int first) => size == 0 ? [""] :
        from i in Enumerable.Range(first, Sittings.Letters.Length - first)
        from rest in Multisets(size - 1, i)
        select Sittings.Letters[i] + rest;

    private static bool Reaches(RequiredShare share, int count, int total) =>
        share.IsStrict ? count * share.Denominator > total * share.Numerator : count * share.Denominator >= total * share.Numerator;

    private static T[] Shuffle<T>(IEnumerable<T> items, int seed)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
