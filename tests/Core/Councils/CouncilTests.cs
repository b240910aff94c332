using System.Collections.Immutable;
using InnovationDomain.Councils;
using InnovationDomain.Identity;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Tests.Councils;

/// <summary>What a council and its protocol refuse and answer.</summary>
public sealed class CouncilTests
{
    [Fact]
    public void A_council_has_exactly_one_chair()
    {
        Refused(() => Council(Sittings.Member("a")), "Council.Members has 0 chairs. Give CouncilRole.Chair to exactly one member; others may be CouncilRole.Deputy. (Parameter 'Members')");
        Refused(
            () => Council(Sittings.Member("a", CouncilRole.Chair), Sittings.Member("b", CouncilRole.Chair)),
            "Council.Members has 2 chairs. Give CouncilRole.Chair to exactly one member; others may be CouncilRole.Deputy. (Parameter 'Members')");
    }

    [Fact]
    public void A_council_has_each_member_once() => Refused(
        () => Council(Sittings.Member("a", CouncilRole.Chair), Sittings.Member("a")), "Council.Members[1] has the key «a» of Council.Members[0]. Give each its own. (Parameter 'Council.Members')");

    [Fact]
    public void A_chair_votes() => Refused(
        () => Sittings.Member("a", CouncilRole.Chair, nonVoting: true), "The chair «a» is given without a vote. Leave CouncilMember.IsNonVoting out, or give another role. (Parameter 'IsNonVoting')");

    [Fact]
    public void Votes_that_do_not_add_up_are_refused_in_any_order_of_initializers()
    {
        const string message = "The votes of item 1 do not add up: for 2 + against 0 + abstained 0 + recused 0 = 2, but 3 voting members are present. Correct the votes or CouncilSitting.Present. (Parameter 'sitting')";
        ProtocolItem item = Item(new VoteCount { For = 2 });
        Council council = Sittings.Council(3);
        Refused(() => new CouncilSitting { Council = council, ProtocolNumber = "1", HeldOn = Day, Present = ["m0", "m1", "m2"], Items = [item] }, message);
        Refused(() => new CouncilSitting { Items = [item], Present = ["m0", "m1", "m2"], Council = council, HeldOn = Day, ProtocolNumber = "1" }, message);
        Refused(() => new CouncilSitting { Items = [item], Council = council, HeldOn = Day, ProtocolNumber = "1", Present = ["m0", "m1", "m2"] }, message);
    }

    [Fact]
    public void Open_votes_agree_with_the_numbers_in_any_order_of_initializers()
    {
        const string message = "Item 1 gives the votes as 2:0:0, but its open votes add up to 1:0:0 (for:against:abstained). Correct one, or leave ProtocolItem.Votes out. (Parameter 'Votes')";
        ImmutableArray<MemberVote> open = [new() { Member = "m0", Vote = CouncilVote.For }];
        Refused(() => new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, OpenVotes = open, Votes = new() { For = 2 } }, message);
        Refused(() => new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, Votes = new() { For = 2 }, OpenVotes = open }, message);
        Assert.Equal(new VoteCount { For = 1 }, new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, OpenVotes = open }.Votes);
    }

    [Fact]
    public void A_secret_ballot_names_nobody() => Refused(
        () => new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, OpenVotes = [new() { Member = "m0", Vote = CouncilVote.For }], Ballot = BallotKind.Secret },
        "Item 1 was voted in secret, but the votes of its members are given. Give ProtocolItem.Votes only. (Parameter 'OpenVotes')");

    [Fact]
    public void A_casting_vote_is_one_of_the_votes() => Refused(
        () => new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, StatedCastingVote = CouncilVote.For, Votes = new() { Against = 2 } },
        "Item 1 states the casting vote For, but the votes are 0:2:0 (for:against:abstained). The casting vote is one of them: count it in. (Parameter 'StatedCastingVote')");

    [Fact]
    public void A_casting_vote_is_not_stated_twice() => Refused(
        () => new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, StatedCastingVote = CouncilVote.For, OpenVotes = [new() { Member = "m0", Vote = CouncilVote.For }] },
        "Item 1 states the casting vote beside the votes of all members, which show it. Leave ProtocolItem.StatedCastingVote out. (Parameter 'StatedCastingVote')");

    [Fact]
    public void Whoever_votes_is_present() => Refused(
        () => Sitting(["m0"], new ProtocolItem { Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer, OpenVotes = [new() { Member = "m1", Vote = CouncilVote.For }] }),
        "The vote of item 1 is of the member «m1», who is not present. Add the key to CouncilSitting.Present. (Parameter 'sitting')");

    [Fact]
    public void Whoever_is_recused_does_not_vote() => Refused(
        () => Sitting(["m0", "m1"], new ProtocolItem
        {
            Number = 1, Question = "О", Decision = CouncilDecisionKind.Defer,
            OpenVotes = [new() { Member = "m1", Vote = CouncilVote.For }], Recusals = [new() { Member = "m1" }],
        }),
        "The vote of item 1 is of the member «m1», who is recused. Leave the vote or the recusal out. (Parameter 'sitting')");

    [Fact]
    public void Whoever_is_present_is_a_member() => Refused(
        () => Sitting(["m0", "гость"], Item(null)),
        "CouncilSitting.Present[1] is «гость», which is no key of a member of «Экспертный совет». Add the member to Council.Members, or name the guest in CouncilSitting.Invited. (Parameter 'sitting')");

    [Fact]
    public void Whoever_presides_is_present() => Refused(
        () => new CouncilSitting { Presiding = "m2", Council = Sittings.Council(3), ProtocolNumber = "1", HeldOn = Day, Present = ["m0"], Items = [Item(null)] },
        "CouncilSitting.Presiding is of the member «m2», who is not present. Add the key to CouncilSitting.Present. (Parameter 'sitting')");

    [Fact]
    public void Items_ascend() => Refused(
        () => Sitting(["m0"], Item(null), Item(null)), "CouncilSitting.Items[1] has the number 1 after 1. Give the items by ascending numbers, each its own. (Parameter 'Items')");

    [Fact]
    public void A_number_of_a_protocol_is_bare() => Refused(
        () => new CouncilSitting { Council = Sittings.Council(1), ProtocolNumber = "№ 3", HeldOn = Day, Present = [], Items = [Item(null)] },
        "CouncilSitting.ProtocolNumber is “№ 3”. Documents set the sign themselves: give the number without «№». (Parameter 'ProtocolNumber')");

    [Fact]
    public void A_vote_without_a_number_is_refused() => Assert.StartsWith(
        "VotingRules.VoteBase is not one of the named values of VoteBase. Take one of these.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Sittings.Rule(RequiredShare.MoreThan(1, 2), default)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_item_is_cited_by_its_protocol()
    {
        CouncilSitting sitting = Sittings.Of("FFF");
        Assert.Equal(DocumentReference.Of(RecordKind.Protocol, Day, "3", "1"), sitting.ReferenceTo(1));
        Assert.StartsWith("Protocol № 3 has no such item. It has: 1.", Assert.Throws<ArgumentOutOfRangeException>(() => sitting.ReferenceTo(2)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FFF", "m0")]
    [InlineData("-FF", "m1")]
    [InlineData("--F", null)]
    public void The_chair_presides_and_the_deputy_in_the_chairs_absence(string letters, string? presiding) =>
        Assert.Equal(presiding, Sittings.Of(letters).Presiding?.Value);

    [Fact]
    public void Of_two_deputies_nobody_can_tell_who_presided() => Assert.Null(new CouncilSitting
    {
        Council = Council(Sittings.Member("a", CouncilRole.Chair), Sittings.Member("b", CouncilRole.Deputy), Sittings.Member("c", CouncilRole.Deputy)),
        ProtocolNumber = "1", HeldOn = Day, Present = ["b", "c"], Items = [Item(null)],
    }.Presiding);

    [Theory]
    [InlineData(new[] { "m0", "s" }, true)]
    [InlineData(new[] { "m0" }, false)]
    [InlineData(new[] { "s" }, false)]
    public void A_protocol_is_signed_by_who_presided_and_who_kept_it(string[] signers, bool isComplete) => Assert.Equal(isComplete, new CouncilSitting
    {
        Council = Council(Sittings.Member("m0", CouncilRole.Chair), Sittings.Member("s", CouncilRole.Secretary)),
        ProtocolNumber = "1", HeldOn = Day, Present = ["m0", "s"], Items = [Item(null)], SignedBy = [.. signers.Select(Id<CouncilMember>.Of)],
    }.IsSigned);

    [Fact]
    public void The_journal_shows_all_that_is_lacking()
    {
        ConflictReview review = new CouncilSitting
        {
            Council = Sittings.Council(5),
            ProtocolNumber = "1",
            HeldOn = Day,
            Present = ["m3", "m2", "m1", "m0"],
            Items = [Item(new() { For = 3 }, "ГИП-1", recused: "m1"), Item(new() { For = 4 }, "ГИП-2", number: 2), Item(null, "ГИП-3", number: 3)],
            ConflictNotices =
            [
                new() { Member = "m1", GivenOn = Day, Conflicts = [new() { Nature = "научный руководитель", SubjectKey = "ГИП-1" }] },
                new() { Member = "m2", GivenOn = Day.PlusDays(1), Conflicts = [new() { Nature = "работник соискателя" }] },
                new() { Member = "m4", GivenOn = Day, Conflicts = [new() { Nature = "родственник" }] },
            ],
        }.ReviewConflicts();
        Assert.Equal(["m0", "m3"], review.WithoutNotice.Select(id => id.Value));
        Assert.Equal(["m2"], review.NoticedLate.Select(id => id.Value));
        Assert.Equal(["m2 1", "m2 2"], review.Unrecused.Select(conflict => $"{conflict.Member} {conflict.ItemNumber}"));
        Assert.False(review.IsClear);
    }

    [Fact]
    public void An_authority_follows_or_gives_a_reason()
    {
        DocumentReference basis = Sittings.Of("FFF").ReferenceTo(1), act = DocumentReference.Of(RecordKind.Order, Day, "15", "1");
        AuthorityDecision follows = new() { Basis = basis, Recommended = CouncilDecisionKind.Recognize, Act = act };
        Assert.Equal(CouncilDecisionKind.Recognize, follows.Decided);
        AuthorityDecision deviates = new()
        {
            Basis = basis, Recommended = CouncilDecisionKind.Recognize, Act = act,
            Deviation = new() { Decided = CouncilDecisionKind.Defer, DeviationReason = "не хватает согласия учредителя" },
        };
        Assert.Equal(CouncilDecisionKind.Defer, deviates.Decided);
        Assert.Equal([true, true, false], Enum.GetValues<DecisionForce>().Select(deviates.IsPermittedBy));
        Assert.Equal([true, true, true], Enum.GetValues<DecisionForce>().Select(follows.IsPermittedBy));
        Refused(
            () => new DecisionDeviation { Decided = CouncilDecisionKind.Defer, DeviationReason = " " },
            "DecisionDeviation.DeviationReason is blank. Give the text that the document must show, or leave the property out where it is optional. (Parameter 'DecisionDeviation.DeviationReason')");
    }

    [Fact]
    public void A_council_that_sits_too_rarely_is_told_by_whole_periods()
    {
        LocalDate[] sittings = [new(2024, 2, 1), new(2024, 7, 31), new(2024, 8, 1)];
        Assert.Equal(
            ["2024-04-01 0/1"], Shortfalls(SittingFrequency.Of(1, SittingPeriod.Quarter), new(2023, 12, 31), new(2024, 9, 30)));
        Assert.Equal(["2024-01-01 1/2"], Shortfalls(SittingFrequency.Of(2, SittingPeriod.HalfYear), new(2024, 1, 1), new(2024, 12, 31)));
        Assert.Empty(Shortfalls(SittingFrequency.Of(9, SittingPeriod.Year), new(2024, 1, 2), new(2025, 12, 30)));

        string[] Shortfalls(SittingFrequency frequency, LocalDate start, LocalDate end) =>
            [.. frequency.Shortfalls(new DateInterval(start, end), sittings).Select(shortfall => $"{shortfall.Period.Start:uuuu-MM-dd} {shortfall.Held}/{shortfall.Required}")];
    }

    [Property]
    public void Every_month_of_a_year_is_judged_once(int[] days)
    {
        LocalDate[] held = [.. days.Select(day => new LocalDate(2024, 1, 1).PlusDays(Math.Abs(day % 366)))];
        Assert.Equal(
            Enumerable.Range(1, 12).Where(month => !held.Any(day => day.Month == month)),
            SittingFrequency.Of(1, SittingPeriod.Month).Shortfalls(new(new(2024, 1, 1), new(2024, 12, 31)), held).Select(shortfall => shortfall.Period.Start.Month));
    }

    private static LocalDate Day { get; } = new(2024, 5, 12);

    private static Council Council(params CouncilMember[] members) => new() { Name = "Совет", Members = [.. members] };

    private static ProtocolItem Item(VoteCount? votes, string? subject = null, int number = 1, string? recused = null) => new()
    {
        Number = number, Question = "О присвоении статуса", Decision = CouncilDecisionKind.Recognize, Votes = votes, SubjectKey = subject,
        Recusals = recused is null ? [] : [new() { Member = recused, Reason = "научный руководитель" }],
    };

    private static CouncilSitting Sitting(ImmutableArray<Id<CouncilMember>> present, params ProtocolItem[] items) => new()
    {
        Council = Sittings.Council(3), ProtocolNumber = "1", HeldOn = Day, Present = present, Items = [.. items],
    };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);

    [Fact]
    public void An_authority_rests_on_a_protocol_and_decides_by_an_act_not_before_it()
    {
        DocumentReference basis = DocumentReference.Of(RecordKind.Protocol, Day, "3", "1"), early = DocumentReference.Of(RecordKind.Order, Day.PlusDays(-1), "15");
        string earlyMessage = $"AuthorityDecision.Act is «{early}», dated before «{basis}» that it rests on. Correct one of the dates. (Parameter 'Act')";
        Refused(() => new AuthorityDecision { Basis = basis, Recommended = CouncilDecisionKind.Recognize, Act = early }, earlyMessage);
        Refused(() => new AuthorityDecision { Act = early, Recommended = CouncilDecisionKind.Recognize, Basis = basis }, earlyMessage);
        Refused(
            () => new AuthorityDecision { Basis = early, Recommended = CouncilDecisionKind.Recognize, Act = early },
            $"AuthorityDecision.Basis is «{early}». Give the protocol of the council, or the decision of a board. (Parameter 'Basis')");
        Refused(
            () => new AuthorityDecision { Basis = basis, Recommended = CouncilDecisionKind.Recognize, Act = basis },
            $"AuthorityDecision.Act is «{basis}». Give the order, directive, decree or decision of the authority. (Parameter 'Act')");
    }

    [Fact]
    public void Sittings_are_counted_to_the_last_day_of_all_and_stated_in_any_calendar()
    {
        SittingFrequency monthly = SittingFrequency.Of(1, SittingPeriod.Month);
        Assert.Equal(2, monthly.Shortfalls(new(new(9999, 11, 1), new(9999, 12, 31)), []).Length);
        Assert.Empty(monthly.Shortfalls(new(new(2024, 5, 1), new(2024, 5, 31)), [new LocalDate(2024, 5, 8).WithCalendar(CalendarSystem.Julian)]));
        Refused(
            () => monthly.Shortfalls(new(new(2024, 5, 1), new(2024, 5, 31)), [default]),
            "heldOn[0] is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'heldOn[0]')");
    }
}
