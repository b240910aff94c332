using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Councils.Rules;

/// <summary>CNS-02: a decision has the majority of its base or the casting vote, and who presided and who kept the protocol have signed it.</summary>
/// <remarks>
/// Majorities, casting votes and signatures were read in the regulations of comparable councils: see <see cref="KnownVotingRules"/>.
/// That the votes add up to the members present needs no verdict: a <see cref="CouncilSitting"/> of which they do not is refused when it is made.
/// </remarks>
public sealed class DecisionIsAdoptedAndSigned : Rule<SittingDecision>
{
    private readonly Fact<SittingDecision, SittingDecision> _decision;
    private readonly Fact<SittingDecision, bool> _signed;
    private readonly Parameter<VotingRules> _voting;
    private readonly Measure _votes;
    private readonly Reason _byCastingVote;
    private readonly Reason _noted;
    private readonly Reason _notVoted;
    private readonly Reason _noQuorum;
    private readonly Reason _wrongBallot;
    private readonly Reason _castingUnknown;
    private readonly Reason _unsigned;

    /// <summary>Makes the rule.</summary>
    public DecisionIsAdoptedAndSigned()
        : base(new RuleCard
        {
            Id = "CNS-02",
            Russian = "Решение совета принято нужным большинством, и протокол подписан",
            English = "The decision of the council has its majority, and the protocol is signed",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; большинство, решающий голос и подписи прочитаны в положениях о сопоставимых советах (ХМАО – Югра, Оренбург, Кострома)",
            Claims = RuleClaims.OrderFree,
        })
    {
        _decision = Fact("Decision", "вопрос протокола: голоса, отводы, присутствующие", "the item of the protocol: votes, recusals, who is present", decision => decision);
        _signed = Fact("IsSigned", "подписи председательствующего и секретаря", "the signatures of the presiding and the secretary", decision => decision.Sitting.IsSigned);
        _voting = Parameter(ProfileParameters.Voting, nameof(VotingRules.Majority), voting => $"{voting.Majority} {voting.VoteBase}; CastingVote {voting.CastingVote}");
        _votes = Measure("Votes", Bound.AtLeast, "голосов «за»", "votes for");
        _byCastingVote = Satisfied("ByCastingVote", "голоса разделились поровну, решение принято решающим голосом", "the votes were split, the casting vote adopted the decision");
        _noted = NotApplicable("Noted", "принято к сведению без голосования", "it was taken note of without a vote");
        _notVoted = Violated("NotVoted", "по вопросу не голосовали", "the item was not put to the vote");
        _noQuorum = Violated("NoQuorum", "голосование недействительно: кворума нет", "the vote is invalid: there is no quorum");
        _wrongBallot = Violated("WrongBallot", "голосование недействительно: его вид не тот, который установлен", "the vote is invalid: the ballot is not the prescribed one");
        _castingUnknown = Indeterminate("CastingVoteUnknown", "голоса разделились поровну, решающий голос неизвестен", "the votes were split, and the casting vote is not known");
        _unsigned = Violated("Unsigned", "протокол не подписан председательствующим и секретарём", "the presiding and the secretary have not both signed the protocol");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<SittingDecision> judgement)
    {
        if (!judgement.Knows(_voting, out VotingRules? voting) || !judgement.Knows(_decision, out SittingDecision? decision))
        {
            return judgement.Unknown();
        }

        VoteOutcome outcome = decision.Sitting.Vote(decision.Item.Number, voting);
        if (judgement.IsExamined)
        {
            judgement.Cite("Item", outcome.Russian, outcome.English);
        }

        return outcome.Result switch
        {
            VoteResult.NotPutToVote => judgement.Answer(decision.Item.Decision == CouncilDecisionKind.TakeNote ? _noted : _notVoted),
            VoteResult.NoQuorum => judgement.Answer(_noQuorum),
            VoteResult.WrongBallot => judgement.Answer(_wrongBallot),
            VoteResult.CastingVoteUnknown => judgement.Answer(_castingUnknown),
            VoteResult.NotAdopted => judgement.Compare(_votes, outcome.Votes.For, outcome.Required),
            _ => judgement.Knows(_signed, out bool isSigned) && !isSigned ? judgement.Answer(_unsigned)
                : outcome.Result == VoteResult.AdoptedByCastingVote ? judgement.Answer(_byCastingVote)
                : judgement.Compare(_votes, outcome.Votes.For, outcome.Required),
        };
    }
}
