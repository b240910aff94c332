using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Platforms.Rules;

/// <summary>STA-01: the act that gives the status rests on a decision of the council that recommends it, about this platform; or the authority says why it decided otherwise.</summary>
/// <remarks>
/// The chain protocol → order → list was read in a federal order, recognition on proposals of a council in acts of regions. That an order is not dated before its protocol needs no verdict:
/// a <see cref="DecisionChain"/> that goes back in time is refused when it is made. Whether the decision has its majority is the business of CNS-02.
/// </remarks>
public sealed class RecognitionRestsOnTheCouncil : Rule<PlatformCase>
{
    private readonly Fact<PlatformCase, InnovationPlatform> _platform;
    private readonly Fact<PlatformCase, Id<Application>> _application;
    private readonly Fact<PlatformCase, ImmutableArray<CouncilSitting>> _sittings;
    private readonly Fact<PlatformCase, ImmutableArray<AuthorityDecision>> _authority;
    private readonly Parameter<VotingRules> _voting;
    private readonly Reason _notGranted;
    private readonly Reason _actUnknown;
    private readonly Reason _noDecision;
    private readonly Reason _notAtHand;
    private readonly Reason _keyUnknown;
    private readonly Reason _anotherSubject;
    private readonly Reason _notRecommended;
    private readonly Reason _bound;
    private readonly Reason _deviates;

    /// <summary>Makes the rule.</summary>
    public RecognitionRestsOnTheCouncil()
        : base(new RuleCard
        {
            Id = "STA-01",
            Russian = "Акт о присвоении статуса основан на решении совета",
            English = "The act that gives the status rests on a decision of the council",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "часть отсылает к порядку признания; цепочка «протокол – приказ – перечень» прочитана в приказе о федеральных площадках, признание по предложению совета – в актах регионов (ХМАО – Югра, Мурманская область)",
            Claims = RuleClaims.OrderFree,
        })
    {
        _platform = Fact("Platform", "события статуса и документы за ними", "the events of the status and the documents behind them", platform => platform.Platform);
        _application = OptionalFact("Application", "ключ заявки, по которой присвоен статус", "the key of the application that the status was given for", platform => platform.Application);
        _sittings = OptionalFact("Sittings", "протоколы заседаний совета", "the protocols of the council", platform => platform.Sittings);
        _authority = Fact("AuthorityDecisions", "решения органа с их мотивами", "the decisions of the authority with their reasons", platform => platform.AuthorityDecisions);
        _voting = Parameter(ProfileParameters.Voting, nameof(VotingRules.Force), voting => voting.Force);
        _notGranted = NotApplicable("NotGranted", "статус не присвоен", "the status has not been given");
        _actUnknown = Indeterminate("ActUnknown", "акт о присвоении статуса не указан", "the act that gives the status is not stated");
        _noDecision = Violated("NoDecision", "акт не ссылается на решение совета", "the act refers to no decision of the council");
        _notAtHand = Indeterminate("NotAtHand", "протокола или вопроса, на который ссылается акт, нет среди данных", "the protocol or the item that the act refers to is not among the data");
        _keyUnknown = Indeterminate("KeyUnknown", "вопрос протокола назван ключом, а ключ заявки не указан", "the protocol names a key, and that of the application is not stated");
        _anotherSubject = Violated("AnotherSubject", "вопрос протокола – о другой заявке или площадке", "the item of the protocol is about another application or platform");
        _notRecommended = Violated("NotRecommended", "совет не рекомендовал присвоить статус, и мотивов отступления нет", "the council did not recommend to give the status, and no reason to deviate is given");
        _bound = Violated("Bound", "совет не рекомендовал присвоить статус, а его решение обязательно", "the council did not recommend to give the status, and its decision binds");
        _deviates = Satisfied("Deviates", "орган отступил от рекомендации совета и указал мотивы", "the authority deviates from the recommendation and says why");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<PlatformCase> judgement)
    {
        if (!judgement.Knows(_platform, out InnovationPlatform? platform))
        {
            return judgement.Unknown();
        }

        if (platform.StandingOn(judgement.AssessedOn).Grant is not { } grant)
        {
            return judgement.Answer(_notGranted);
        }

        if (grant.Chain.OrderPoint is not { } act)
        {
            return judgement.Answer(_actUnknown);
        }

        Cite(ref judgement, "Platform.History", "акт", "act", act);
        if (grant.Chain.ProtocolItem is not { } basis)
        {
            return judgement.Answer(_noDecision);
        }

        Cite(ref judgement, "Platform.History", "решение совета", "decision of the council", basis);
        if (!judgement.Knows(_sittings, out ImmutableArray<CouncilSitting> sittings))
        {
            return judgement.Unknown();
        }

        if (Find(sittings, basis) is not { } item)
        {
            return judgement.Answer(_notAtHand);
        }

        if (item.SubjectKey is { } key && key != platform.Id.Value)
        {
            if (!judgement.Knows(_application, out Id<Application> application))
            {
                return judgement.Answer(_keyUnknown);
            }

            if (key != application.Value)
            {
                return judgement.Answer(_anotherSubject);
            }
        }

        return item.Decision == CouncilDecisionKind.Recognize ? judgement.Satisfied() : JudgeDeviation(ref judgement, act);
    }

    private static ProtocolItem? Find(ImmutableArray<CouncilSitting> sittings, DocumentReference basis) => sittings
        .Where(sitting => sitting.Protocol.IsSameDocument(basis))
        .SelectMany(sitting => basis.Place is null && sitting.Items.Length == 1
            ? sitting.Items
            : sitting.Items.Where(item => item.Number.ToString(CultureInfo.InvariantCulture) == basis.Place))
        .FirstOrDefault();

    private static void Cite(ref Judgement<PlatformCase> judgement, string path, string russian, string english, DocumentReference document)
    {
        if (judgement.IsExamined)
        {
            judgement.Cite(path, $"{russian}: № {document.Number} от {RussianDate.ForText(document.Date)}{(document.Place is { } place ? $", {place}" : "")}", $"{english}: {document}");
        }
    }

    private Verdict JudgeDeviation(ref Judgement<PlatformCase> judgement, DocumentReference act)
    {
        if (!judgement.Knows(_voting, out VotingRules? voting) || !judgement.Knows(_authority, out ImmutableArray<AuthorityDecision> decisions))
        {
            return judgement.Unknown();
        }

        AuthorityDecision? decision = decisions.FirstOrDefault(made => made.Act.IsSameDocument(act) && made.Decided == CouncilDecisionKind.Recognize && made.Deviation is not null);
        return voting.Force == DecisionForce.Binding ? judgement.Answer(_bound)
            : judgement.Answer(decision is null ? _notRecommended : _deviates);
    }
}
