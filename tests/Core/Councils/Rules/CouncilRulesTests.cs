using InnovationDomain.Councils;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Councils.Rules;

/// <summary>CNS-01 and CNS-02 on sittings of one letter a member: F for, A against, B abstained, R recused, - absent; the chair first.</summary>
public sealed class CouncilRulesTests
{
    private static readonly SittingHasAQuorum Quorum = new();

    private static readonly DecisionIsAdoptedAndSigned Decision = new();

    // More than half of eleven is six; of ten too.
    [Theory]
    [InlineData("FFFFF------", "Violated Present -1")]
    [InlineData("FFFFFR-----", "Satisfied Present 0")] // who is recused is present
    [InlineData("FFFFFFF----", "Satisfied Present 1")]
    [InlineData("FFFFF-----", "Violated Present -1")]
    [InlineData("FFFFFF----", "Satisfied Present 0")]
    public void More_than_half(string letters, string brief) => Assert.Equal(brief, Quorum.Evaluate(Sittings.Of(letters), Contexts.Sample).Brief());

    [Theory]
    [InlineData("FFFFF-----", "Satisfied Present 0")]
    [InlineData("FFFF------", "Violated Present -1")]
    public void At_least_half(string letters, string brief) => Assert.Equal(brief, Quorum.Evaluate(Sittings.Of(letters), Under(KnownVotingRules.KhantyMansi)).Brief());

    [Theory]
    [InlineData("FFFFFFF----", "Violated Present -1")]
    [InlineData("FFFFFFFF---", "Satisfied Present 0")]
    public void At_least_two_thirds_of_eleven_are_eight(string letters, string brief) => Assert.Equal(brief, Quorum.Evaluate(Sittings.Of(letters), Under(KnownVotingRules.Orenburg)).Brief());

    [Property(Arbitrary = [typeof(Sittings)])]
    public void One_more_member_present_moves_the_margin_by_one(Ballots ballots, VotingRules rules)
    {
        int absent = ballots.Letters.IndexOf('-', StringComparison.Ordinal);
        if (absent >= 0)
        {
            Verdict before = Quorum.Evaluate(Sittings.Of(ballots.Letters), Under(rules));
            Verdict after = Quorum.Evaluate(Sittings.Of(ballots.Letters.Remove(absent, 1).Insert(absent, "F")), Under(rules));
            Assert.Equal(before.Margin + 1, after.Margin);
        }
    }

    [Fact]
    public void A_sitting_without_a_quorum_in_words()
    {
        Examination examined = Quorum.Examine(Sittings.Of("FFFFF------"), Contexts.Sample);
        Assert.Equal(["Present: Присутствуют 5 из 11, для кворума нужно не менее 6: кворума нет."], examined.Lines());
        string told = examined.Verdict.Explain(Contexts.Sample).Russian;
        Assert.StartsWith(
            "CNS-01. Заседание совета имеет кворум: нарушено (основание для отказа). Присутствующих членов с правом голоса: 5, требуется не менее 6; отклонение 1. Основание:",
            told, StringComparison.Ordinal);
        Assert.Contains("по актам иных ведомств", told, StringComparison.Ordinal);
        Assert.Contains("Параметры: Voting.Quorum = > 1/2", told, StringComparison.Ordinal);
    }

    // Of seven present four votes are the majority; the chair's vote decides halves of six.
    [Theory]
    [InlineData("FFFAAAB----", "Violated Votes -1")]
    [InlineData("FFFFAAB----", "Satisfied Votes 0")]
    [InlineData("FFFFFAB----", "Satisfied Votes 1")]
    [InlineData("FFFFRRR----", "Satisfied Votes 0")]
    [InlineData("FFFRRRR----", "Violated Votes -1")] // the base is those present, the recused too
    [InlineData("FFFAAA-----", "Satisfied ByCastingVote")]
    [InlineData("AAAFFF-----", "Violated Votes -1")]
    [InlineData("FFFFF------", "Violated NoQuorum")]
    public void The_majority_of_those_present(string letters, string brief) => Assert.Equal(brief, Judge(Signed(Sittings.Of(letters)), Contexts.Sample));

    [Fact]
    public void What_was_not_voted_on_is_no_decision()
    {
        Assert.Equal("Violated NotVoted", Judge(Signed(Put(CouncilDecisionKind.Recognize)), Contexts.Sample));
        Assert.Equal("NotApplicable Noted", Judge(Signed(Put(CouncilDecisionKind.TakeNote)), Contexts.Sample));
    }

    [Fact]
    public void The_ballot_is_the_prescribed_one_and_a_secret_casting_vote_is_unknown()
    {
        Assert.Equal("Violated WrongBallot", Judge(Signed(Sittings.Of("FFFFFFF", open: false)), Under(KnownVotingRules.Kostroma)));
        Assert.Equal("Indeterminate CastingVoteUnknown", Judge(Signed(Sittings.Of("FFFAAA", open: false)), Contexts.Sample));
        Assert.Equal("Indeterminate Voting.Majority", Judge(Signed(Sittings.Of("FFF")), Contexts.With()));
    }

    [Fact]
    public void Both_who_presided_and_who_kept_the_protocol_sign()
    {
        CouncilSitting sitting = Sittings.Of("FFFFFFF");
        Assert.Equal("Violated Unsigned", Judge(sitting, Contexts.Sample));
        Assert.Equal("Violated Unsigned", Judge(Signed(sitting, "m0"), Contexts.Sample));
        Assert.Equal("Satisfied Votes 3", Judge(Signed(sitting, "m0", "m2"), Contexts.Sample));
        Assert.Equal("Violated Unsigned", Judge(Signed(Sittings.Of("FFFAAA"), "m2"), Contexts.Sample));
    }

    [Fact]
    public void A_decision_without_a_majority_in_words()
    {
        Examination examined = Decision.Examine(SittingDecision.Of(Signed(Sittings.Of("FFFAAAB----")), 1), Contexts.Sample);
        Assert.Equal(["Item: Вопрос 1: за – 3, против – 3, воздержались – 1, не голосовали из-за отвода – 0; нужно не менее 4 из 7: решение не принято."], examined.Lines());
        Assert.StartsWith(
            "CNS-02. Решение совета принято нужным большинством, и протокол подписан: нарушено (основание для отказа). Голосов «за»: 3, требуется не менее 4; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_is_an_item_that_is_there() =>
        Assert.StartsWith("Protocol № 3 has no such item. It has: 1.", Assert.Throws<ArgumentOutOfRangeException>(() => SittingDecision.Of(Sittings.Of("FFF"), 2)).Message, StringComparison.Ordinal);

    private static string Judge(CouncilSitting sitting, EvaluationContext context) => Decision.Evaluate(SittingDecision.Of(sitting, 1), context).Brief();

    // The third member keeps the protocol.
    private static CouncilSitting Signed(CouncilSitting sitting, params Id<CouncilMember>[] by) => new()
    {
        Council = sitting.Council,
        ProtocolNumber = sitting.ProtocolNumber,
        HeldOn = sitting.HeldOn,
        Present = sitting.Present,
        Items = sitting.Items,
        Secretary = "m2",
        SignedBy = by.Length == 0 ? ["m0", "m2"] : [.. by],
    };

    private static CouncilSitting Put(CouncilDecisionKind kind) => new()
    {
        Council = Sittings.Council(3),
        ProtocolNumber = "3",
        HeldOn = new(2024, 5, 12),
        Present = ["m0", "m1", "m2"],
        Items = [new() { Number = 1, Question = "О ходе работы", Decision = kind }],
    };

    private static EvaluationContext Under(VotingRules voting) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        Voting = Contexts.Value("Voting", voting),
    });
}
