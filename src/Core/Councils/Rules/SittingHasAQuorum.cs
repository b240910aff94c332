using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Councils.Rules;

/// <summary>CNS-01: so many voting members are present, the recused among them, that the sitting is competent.</summary>
/// <remarks>Shares of at least ½, more than ½ and at least ⅔ were read in the regulations of comparable councils: see <see cref="KnownVotingRules"/>.</remarks>
public sealed class SittingHasAQuorum : Rule<CouncilSitting>
{
    private readonly Fact<CouncilSitting, CouncilSitting> _sitting;
    private readonly Parameter<VotingRules> _voting;
    private readonly Measure _present;

    /// <summary>Makes the rule.</summary>
    public SittingHasAQuorum()
        : base(new RuleCard
        {
            Id = "CNS-01",
            Russian = "Заседание совета имеет кворум",
            English = "The sitting of the council has a quorum",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; доли прочитаны в положениях о сопоставимых советах (ХМАО – Югра, Оренбург, Иркутск, Кострома)",
            Claims = RuleClaims.OrderFree | RuleClaims.AnonymousInPersons | RuleClaims.MonotoneInItems | RuleClaims.LinearMargin,
        })
    {
        _sitting = Fact("Sitting", "состав совета и присутствующие", "the members of the council and who is present", sitting => sitting);
        _voting = Parameter(ProfileParameters.Voting, nameof(VotingRules.Quorum), voting => voting.Quorum);
        _present = Measure("Present", Bound.AtLeast, "присутствующих членов с правом голоса", "voting members present");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<CouncilSitting> judgement)
    {
        if (!judgement.Knows(_voting, out VotingRules? voting) || !judgement.Knows(_sitting, out CouncilSitting? sitting))
        {
            return judgement.Unknown();
        }

        QuorumOutcome quorum = sitting.Quorum(voting);
        if (judgement.IsExamined)
        {
            judgement.Cite("Present", quorum.Russian, quorum.English);
        }

        return judgement.Compare(_present, quorum.Present, quorum.Required);
    }
}
