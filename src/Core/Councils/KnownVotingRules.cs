using System.Collections.Immutable;
using InnovationDomain.Regulation;

namespace InnovationDomain.Councils;

/// <summary>The rules of five councils, as their regulations were read: samples to start a profile from.</summary>
/// <remarks>
/// None of the five is a council of innovation platforms: they are comparable education councils, whose acts bind only their own agency.
/// What an act was not seen to state is left out, not guessed.
/// </remarks>
public static class KnownVotingRules
{
    /// <summary>Gets the rules of the Khanty-Mansi council: at least ½, simple majority, open, advisory, monthly.</summary>
    /// <remarks>
    /// The act also lets the chair approve the decision, and the chair and the secretary sign the protocol.
    /// It was not read of whom the majority is counted: <see cref="VoteBase.Present"/> is unverified.
    /// </remarks>
    public static VotingRules KhantyMansi { get; } = new()
    {
        Quorum = RequiredShare.AtLeast(1, 2),
        VoteBase = VoteBase.Present,
        Ballot = BallotKind.Open,
        Force = DecisionForce.Advisory,
        MinimalSittings = SittingFrequency.Of(1, SittingPeriod.Month),
        Source = "Положение о совете, ХМАО – Югра: docs.cntd.ru/document/991011930/titles/3RB06S0",
        Certainty = Certainty.Agencies,
    };

    /// <summary>Gets the rules of the Orenburg council: at least ⅔, majority of those present, the chair's casting vote, advisory, quarterly.</summary>
    public static VotingRules Orenburg { get; } = new()
    {
        Quorum = RequiredShare.AtLeast(2, 3),
        VoteBase = VoteBase.Present,
        CastingVote = CastingVote.Chair,
        Force = DecisionForce.Advisory,
        MinimalSittings = SittingFrequency.Of(1, SittingPeriod.Quarter),
        Source = "Положение о совете, Оренбург: docs.cntd.ru/document/952007897/titles/AG524",
        Certainty = Certainty.Agencies,
    };

    /// <summary>Gets the rules of the Irkutsk expert council of a contest: more than ½, simple majority of those present, advisory.</summary>
    public static VotingRules Irkutsk { get; } = new()
    {
        Quorum = RequiredShare.MoreThan(1, 2),
        VoteBase = VoteBase.Present,
        Force = DecisionForce.Advisory,
        Source = "Положение об Экспертном совете конкурса, Иркутск: docs.cntd.ru/document/469409015/titles/1IUU5M3",
        Certainty = Certainty.Agencies,
    };

    /// <summary>Gets the rules of the Kostroma council: more than ½, open, simple majority of those present, the casting vote of the presiding, twice a year.</summary>
    public static VotingRules Kostroma { get; } = new()
    {
        Quorum = RequiredShare.MoreThan(1, 2),
        VoteBase = VoteBase.Present,
        CastingVote = CastingVote.Presiding,
        Ballot = BallotKind.Open,
        MinimalSittings = SittingFrequency.Of(1, SittingPeriod.HalfYear),
        Source = "Положение о совете, Кострома: base.garant.ru/15154590/269fded05d04578dd9fb2741bafdd2e1",
        Certainty = Certainty.Agencies,
    };

    /// <summary>Gets the rules of a school's methodical council: at least ½, simple majority, open.</summary>
    /// <remarks>It was not read of whom the majority is counted: <see cref="VoteBase.Present"/> is unverified.</remarks>
    public static VotingRules SchoolMethodicalCouncil { get; } = new()
    {
        Quorum = RequiredShare.AtLeast(1, 2),
        VoteBase = VoteBase.Present,
        Ballot = BallotKind.Open,
        Source = "Положение о методическом совете школы: sh-spck1-angarsk-r138.gosweb.gosuslugi.ru",
        Certainty = Certainty.Agencies,
    };

    /// <summary>Gets all five.</summary>
    public static ImmutableArray<VotingRules> All { get; } = [KhantyMansi, Orenburg, Irkutsk, Kostroma, SchoolMethodicalCouncil];
}
