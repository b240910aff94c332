using InnovationDomain.Councils;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Identity;
using NodaTime;

namespace InnovationDomain.Tests.Councils;

/// <summary>What a caller of the councils cannot leave out or mix up, each told by its name.</summary>
public sealed class CouncilMistakeTests
{
    private static readonly LocalDate Day = new(2024, 5, 12);

    [Fact]
    public void What_is_missing_is_named()
    {
        CouncilSitting sitting = Sittings.Of("FFF");
        Missing("rules", () => sitting.Quorum(null!));
        Missing("rules", () => sitting.Vote(1, null!));
        Missing("sitting", () => SittingDecision.Of(null!, 1));
        Missing("rules", () => new SittingsWithoutQuorum(null!));
        Missing("within", () => SittingFrequency.Of(1, SittingPeriod.Month).Shortfalls(null!, []));
        Missing("heldOn", () => SittingFrequency.Of(1, SittingPeriod.Month).Shortfalls(new(Day, Day), null!));
        Says("heldOn[1] is not set.", () => SittingFrequency.Of(1, SittingPeriod.Month).Shortfalls(new(Day, Day), [Day, default]));
        Says("A council that need not sit has no frequency: give 1 or more.", () => SittingFrequency.Of(0, SittingPeriod.Month));
        Says("period is not one of the named values of SittingPeriod.", () => SittingFrequency.Of(1, 0));
        Assert.Equal((1, SittingPeriod.Month), (SittingFrequency.Of(1, SittingPeriod.Month).Times, SittingFrequency.Of(1, SittingPeriod.Month).Period));
    }

    [Fact]
    public void Numbers_at_their_bounds()
    {
        VotingRules rules = Sittings.Rule(RequiredShare.MoreThan(1, 2), VoteBase.Present);
        Assert.Equal((true, false), (rules.CountQuorum(3, 3).IsMet, rules.CountQuorum(3, 0).IsMet));
        Assert.Equal((0, 3, 2, -2), (rules.CountQuorum(3, 0).Present, rules.CountQuorum(3, 0).Members, rules.CountQuorum(3, 0).Required, rules.CountQuorum(3, 0).Margin));
        Says("Of 3 members from 0 to 3 can be present.", () => rules.CountQuorum(3, 4));
        Says("Of 3 members from 0 to 3 can be present.", () => rules.CountQuorum(3, -1));
        Says("VoteCount.For is negative. Give the number of votes, 0 when there were none.", () => new VoteCount { For = -1 });
        Says("VoteCount.Against is negative.", () => new VoteCount { Against = -1 });
        Says("VoteCount.Abstained is negative.", () => new VoteCount { Abstained = -1 });
        Assert.Equal((6L, "1:2:3"), (new VoteCount { For = 1, Against = 2, Abstained = 3 }.Total, new VoteCount { For = 1, Against = 2, Abstained = 3 }.ToString()));
        Assert.Equal(3L * int.MaxValue, new VoteCount { For = int.MaxValue, Against = int.MaxValue, Abstained = int.MaxValue }.Total);
        Says("ProtocolItem.Number counts from 1.", () => new ProtocolItem { Number = 0, Question = "О", Decision = CouncilDecisionKind.Defer });
        Assert.Equal(1, new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer }.Number);
    }

    [Theory]
    [InlineData(CouncilVote.For)]
    [InlineData(CouncilVote.Against)]
    [InlineData(CouncilVote.Abstained)]
    public void A_casting_vote_of_each_kind_must_be_among_the_votes(CouncilVote vote)
    {
        VoteCount own = new() { For = vote == CouncilVote.For ? 1 : 0, Against = vote == CouncilVote.Against ? 1 : 0, Abstained = vote == CouncilVote.Abstained ? 1 : 0 };
        VoteCount others = new() { For = 1 - own.For, Against = 1 - own.Against, Abstained = 1 - own.Abstained };
        Assert.Equal(vote, Item(own, vote).StatedCastingVote);
        Says($"Item 1 states the casting vote {vote}, but the votes are {others} (for:against:abstained). The casting vote is one of them: count it in.", () => Item(others, vote));

        static ProtocolItem Item(VoteCount votes, CouncilVote casting) => new() { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, StatedCastingVote = casting, Votes = votes };
    }

    [Fact]
    public void Open_votes_are_counted_by_kind()
    {
        MemberVote[] votes = [.. "FAABBB".Select((letter, i) => new MemberVote { Member = $"m{i}", Vote = (CouncilVote)("FAB".IndexOf(letter, StringComparison.Ordinal) + 1) })];
        Assert.Equal(new VoteCount { For = 1, Against = 2, Abstained = 3 }, new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, OpenVotes = [.. votes] }.Votes);
        Assert.Null(new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer }.Votes);
    }

    [Fact]
    public void Whoever_is_named_in_a_protocol_is_there()
    {
        Council council = new() { Name = "Совет", Members = [Sittings.Member("a", CouncilRole.Chair), Sittings.Member("b"), Sittings.Member("s", CouncilRole.Secretary, nonVoting: true)] };
        Says("CouncilSitting.ConflictNotices[0] is «z», which is no key of a member of «Совет».", () => Sitting(notices: "z"));
        Says("CouncilSitting.SignedBy[0] is «z», which is no key of a member of «Совет».", () => Sitting(signed: "z"));
        Says("CouncilSitting.Secretary is of the member «b», who is not present. Add the key to CouncilSitting.Present.", () => Sitting(secretary: "b"));
        Says("CouncilSitting.Presiding is of the member «s», who has no vote. Take a member with a vote.", () => Sitting(presiding: "s"));
        Says("The recusal of item 7 is of the member «b», who is not present.", () => Sitting(recused: "b"));
        Says("The recusal of item 7 is of the member «s», who has no vote.", () => Sitting(recused: "s"));
        Says("The vote of item 7 is of the member «s», who has no vote.", () => Sitting(voter: "s"));
        Assert.Equal(("a", "s"), (Sitting().Presiding?.Value, Sitting().Secretary?.Value));
        Assert.Equal(1, Sitting(voter: "a").Item(7).Votes!.For);

        CouncilSitting Sitting(string? presiding = null, string? secretary = null, string? notices = null, string? signed = null, string? recused = null, string? voter = null) => new()
        {
            Council = council,
            ProtocolNumber = "1",
            HeldOn = Day,
            Present = ["a", "s"],
            Items =
            [
                new()
                {
                    Number = 7, Question = "О", Decision = CouncilDecisionKind.Defer,
                    Recusals = recused is null ? [] : [new() { Member = recused }],
                    OpenVotes = voter is null ? [] : [new() { Member = voter, Vote = CouncilVote.For }],
                },
            ],
            Presiding = presiding is null ? default(Id<CouncilMember>?) : presiding,
            Secretary = secretary is null ? default(Id<CouncilMember>?) : secretary,
            ConflictNotices = notices is null ? [] : [new() { Member = notices, GivenOn = Day }],
            SignedBy = signed is null ? [] : [signed],
        };
    }

    [Fact]
    public void A_review_without_anything_lacking_is_clear()
    {
        ConflictReview clear = Review(new() { Member = "m0", GivenOn = Day, Conflicts = [new() { Nature = "соавтор", SubjectKey = "иной" }] });
        Assert.True(clear.IsClear);
        Assert.False(Review(new() { Member = "m0", GivenOn = Day.PlusDays(1) }).IsClear);
        Assert.False(Review(new() { Member = "m0", GivenOn = Day, Conflicts = [new() { Nature = "соавтор" }] }).IsClear);
        Assert.False(Review(null).IsClear);

        static ConflictReview Review(MemberConflictNotice? notice) => new CouncilSitting
        {
            Council = Sittings.Council(1), ProtocolNumber = "1", HeldOn = Day, Present = ["m0"],
            Items = [new() { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, SubjectKey = "ГИП-1", Votes = new() { For = 1 } }],
            ConflictNotices = notice is null ? [] : [notice],
        }.ReviewConflicts();
    }

    [Fact]
    public void A_quorum_and_a_member_in_words()
    {
        QuorumOutcome met = Sittings.Of("FF-").Quorum(Sittings.Rule(RequiredShare.MoreThan(1, 2), VoteBase.Present));
        Assert.Equal("Присутствуют 2 из 3, для кворума нужно не менее 2: кворум имеется.", met.Russian);
        Assert.Equal("Present are 2 of 3, a quorum needs at least 2: there is a quorum.", met.ToString());
        Assert.Equal("Present are 1 of 3, a quorum needs at least 2: there is no quorum.", Sittings.Of("F--").Quorum(Sittings.Rule(RequiredShare.MoreThan(1, 2), VoteBase.Present)).English);
        Assert.Equal(Sittings.Member("a").Person.ToString(), Sittings.Member("a").ToString());
    }

    [Theory]
    [InlineData(SittingPeriod.Month, "2024-01-01–2024-01-31 2024-02-01–2024-02-29 2024-03-01–2024-03-31 2024-04-01–2024-04-30 2024-05-01–2024-05-31 2024-06-01–2024-06-30 2024-07-01–2024-07-31 2024-08-01–2024-08-31 2024-09-01–2024-09-30 2024-10-01–2024-10-31 2024-11-01–2024-11-30 2024-12-01–2024-12-31")]
    [InlineData(SittingPeriod.Quarter, "2024-01-01–2024-03-31 2024-04-01–2024-06-30 2024-07-01–2024-09-30 2024-10-01–2024-12-31")]
    [InlineData(SittingPeriod.HalfYear, "2024-01-01–2024-06-30 2024-07-01–2024-12-31")]
    [InlineData(SittingPeriod.Year, "2024-01-01–2024-12-31")]
    public void Whole_periods_of_a_year(SittingPeriod period, string expected) => Assert.Equal(
        expected, string.Join(' ', SittingFrequency.Of(1, period).Shortfalls(new(new(2024, 1, 1), new(2024, 12, 31)), []).Select(shortfall => $"{shortfall.Period.Start:uuuu-MM-dd}–{shortfall.Period.End:uuuu-MM-dd}")));

    [Fact]
    public void Rules_name_what_they_are_made_of()
    {
        Missing("Quorum", () => Sittings.Rule(null!, VoteBase.Present));
        Assert.Equal("> 1/2", Sittings.Rule(RequiredShare.AtLeast(2, 3), VoteBase.Present).Majority.ToString());
        Assert.Equal(["CNS-01", "CNS-02"], CouncilRules.All.Rules.Concat<InnovationDomain.Evaluation.Rule>(CouncilRules.Decisions.Rules).Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_known_rules_say_which_act_they_are_of()
    {
        Assert.All(
            KnownVotingRules.All.Zip(["ХМАО", "Оренбург", "Иркутск", "Кострома", "школы"]), pair => Assert.Contains(pair.Second, pair.First.Source, StringComparison.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => RequiredShare.MoreThan(1, 2).LeastOf(-1));
    }

    [Fact]
    public void Members_are_given_once_and_items_in_their_order()
    {
        Says("Council.Members is empty. Give the members, the chair among them.", () => new Council { Name = "Совет", Members = [] });
        Says("CouncilSitting.Items is empty. Give the items of the agenda.", () => new CouncilSitting { Council = Sittings.Council(1), ProtocolNumber = "1", HeldOn = Day, Present = [], Items = [] });
        Says("CouncilSitting.ConflictNotices[1] has the member «m0» of CouncilSitting.ConflictNotices[0].", () => new CouncilSitting
        {
            Council = Sittings.Council(1), ProtocolNumber = "1", HeldOn = Day, Present = [], Items = [new() { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer }],
            ConflictNotices = [new() { Member = "m0", GivenOn = Day }, new() { Member = "m0", GivenOn = Day }],
        });
        Says("ProtocolItem.OpenVotes[1] has the member «m0» of ProtocolItem.OpenVotes[0].", () => new ProtocolItem
        {
            Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, OpenVotes = [new() { Member = "m0", Vote = CouncilVote.For }, new() { Member = "m0", Vote = CouncilVote.Against }],
        });
        Says("ProtocolItem.Recusals[1] has the member «m0» of ProtocolItem.Recusals[0].", () => new ProtocolItem
        {
            Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, Recusals = [new() { Member = "m0" }, new() { Member = "m0" }],
        });
        CouncilSitting two = new() { Council = Sittings.Council(1), ProtocolNumber = "1", HeldOn = Day, Present = [], Items = [new() { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer }, new() { Number = 3, Question = "О", Decision = CouncilDecisionKind.Defer }] };
        Says("Protocol № 1 has no such item. It has: 1, 3.", () => two.Item(2));
    }

    private static void Missing(string name, Func<object?> call) => Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);

    private static void Says(string message, Func<object?> call) => Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(call).Message, StringComparison.Ordinal);
}
