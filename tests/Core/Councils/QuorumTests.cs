using System.Numerics;
using InnovationDomain.Councils;

namespace InnovationDomain.Tests.Councils;

/// <summary>How many members make a sitting competent.</summary>
public sealed class QuorumTests
{
    [Fact]
    public void Of_eleven_members_more_than_a_half_are_six_and_two_thirds_are_eight() => Assert.Equal(
        [6, 8], new[] { RequiredShare.MoreThan(1, 2), RequiredShare.AtLeast(2, 3) }.Select(share => share.LeastOf(11)));

    [Fact]
    public void Of_an_even_number_a_half_is_enough_only_where_the_act_says_so() => Assert.Equal(
        [5, 6], new[] { RequiredShare.AtLeast(1, 2), RequiredShare.MoreThan(1, 2) }.Select(share => share.LeastOf(10)));

    [Property(Arbitrary = [typeof(Sittings)])]
    public void The_least_number_reaches_the_share_and_one_less_does_not(PositiveInt numerator, PositiveInt extra, bool strict, NonNegativeInt total)
    {
        int denominator = numerator.Get + extra.Get;
        RequiredShare share = strict ? RequiredShare.MoreThan(numerator.Get, denominator) : RequiredShare.AtLeast(numerator.Get, denominator);
        int least = share.LeastOf(total.Get);
        Assert.True(Reaches(least));
        Assert.False(least > 0 && Reaches(least - 1));

        bool Reaches(int count) => Compare(count, total.Get, numerator.Get, denominator) is var sign && (strict ? sign > 0 : sign >= 0);
    }

    [Fact]
    public void Numbers_near_the_end_of_the_range_do_not_overflow() => Assert.Equal(
        int.MaxValue, RequiredShare.AtLeast(int.MaxValue, int.MaxValue).LeastOf(int.MaxValue));

    [Fact]
    public void Every_small_council_agrees_with_the_rational_definition()
    {
        foreach (RequiredShare share in Sittings.Shares)
        {
            for (int members = 0; members <= 12; members++)
            {
                for (int present = 0; present <= members; present++)
                {
                    int sign = Compare(present, members, share.Numerator, share.Denominator);
                    Assert.Equal(share.IsStrict ? sign > 0 : sign >= 0, Sittings.Rule(share, VoteBase.Present).CountQuorum(members, present).IsMet);
                }
            }
        }
    }

    [Fact]
    public void A_fraction_that_is_not_reduced_is_the_same_share() => Assert.Equal(RequiredShare.AtLeast(2, 3), RequiredShare.AtLeast(4, 6));

    [Fact]
    public void An_outcome_says_its_numbers()
    {
        QuorumOutcome outcome = KnownVotingRules.Orenburg.CountQuorum(11, 7);
        Assert.Equal("Присутствуют 7 из 11, для кворума нужно не менее 8: кворума нет.", outcome.Russian);
        Assert.Equal("Present are 7 of 11, a quorum needs at least 8: there is no quorum.", outcome.English);
        Assert.Equal(-1, outcome.Margin);
    }

    [Fact]
    public void Recused_members_count_as_present() => Assert.True(Sittings.Of("FFFRRR-----").Quorum(KnownVotingRules.Irkutsk).IsMet);

    [Fact]
    public void Members_without_a_vote_count_neither_as_present_nor_in_the_base()
    {
        Council council = new() { Name = "Совет", Members = [Sittings.Member("a", CouncilRole.Chair), Sittings.Member("b"), Sittings.Member("s", CouncilRole.Secretary, nonVoting: true)] };
        CouncilSitting sitting = new()
        {
            Council = council, ProtocolNumber = "1", HeldOn = new(2024, 5, 12), Present = ["a", "s"],
            Items = [new() { Number = 1, Question = "Разное", Decision = CouncilDecisionKind.TakeNote }],
        };
        QuorumOutcome outcome = sitting.Quorum(KnownVotingRules.Irkutsk);
        Assert.Equal((2, 1, 2), (outcome.Members, outcome.Present, outcome.Required));
    }

    [Fact]
    public void More_present_than_members_is_a_mistake_of_the_caller() => Assert.StartsWith(
        "Of 3 members from 0 to 3 can be present.",
        Assert.Throws<ArgumentOutOfRangeException>(() => KnownVotingRules.Irkutsk.CountQuorum(3, 4)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(0, 2, true)]
    [InlineData(3, 2, false)]
    [InlineData(1, 0, false)]
    public void A_share_that_cannot_be_is_refused(int numerator, int denominator, bool strict) => Assert.StartsWith(
        strict ? "More than a share needs a fraction above 0 and below 1, such as 1/2." : "At least a share needs a fraction above 0 and up to 1, such as 2/3.",
        Assert.Throws<ArgumentOutOfRangeException>(() => strict ? RequiredShare.MoreThan(numerator, denominator) : RequiredShare.AtLeast(numerator, denominator)).Message,
        StringComparison.Ordinal);

    private static int Compare(int count, int total, int numerator, int denominator) =>
        ((BigInteger)count * denominator).CompareTo((BigInteger)total * numerator);
}
