using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;

namespace InnovationDomain.Applications.Rules;

/// <summary>ELG-04: a group that applies has enough members, a coordinator and a signed agreement.</summary>
/// <remarks>
/// That groups apply is known of Челябинск (network communities) and of Санкт-Петербург (network applications); the numbers, the coordinator and the agreement are our proposal.
/// The agreement is that of the group, or a signed one among the documents of the application.
/// </remarks>
public sealed class GroupActsAsOne : Rule<Candidacy>
{
    private readonly Fact<Candidacy, Holder> _applicant;
    private readonly Fact<Candidacy, PlatformKind> _kind;
    private readonly Fact<Candidacy, ImmutableArray<ApplicationDocument>> _documents;
    private readonly Parameter<int> _groupSize;
    private readonly Parameter<int> _communitySize;
    private readonly Measure _members;
    private readonly Reason _single;
    private readonly Reason _noCoordinator;
    private readonly Reason _noAgreement;

    /// <summary>Makes the rule.</summary>
    public GroupActsAsOne()
        : base(new RuleCard
        {
            Id = "ELG-04",
            Russian = "Объединение имеет нужное число участников, координатора и подписанное соглашение",
            English = "A group has enough members, a coordinator and a signed agreement",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20"),
            Certainty = Certainty.Ours,
            Remark = "об объединениях известно из Челябинска (сетевые сообщества) и Санкт-Петербурга (сетевые заявки); условия предложены библиотекой",
            Claims = RuleClaims.OrderFree | RuleClaims.MonotoneInItems,
        })
    {
        _applicant = Fact("Applicant", "соискатель, его участники, координатор и соглашение", "the applicant, its members, coordinator and agreement", candidacy => candidacy.Application.Applicant);
        _kind = OptionalFact("RequestedKind", "вид запрошенного статуса", "the kind of status applied for", candidacy => candidacy.Application.Current.RequestedKind);
        _documents = Fact("Documents", "документы последней редакции заявки", "the documents of the last version", candidacy => candidacy.Application.Current.Documents);
        _groupSize = Parameter(ProfileParameters.MinimumGroupSize);
        _communitySize = Parameter(ProfileParameters.MinimumCommunitySize);
        _members = Measure("Members", Bound.AtLeast, "участников объединения", "members of the group");
        _single = NotApplicable("Single", "соискатель — одна организация, а не объединение", "the applicant is one organization, not a group");
        _noCoordinator = Violated("NoCoordinator", "координатор объединения не назван", "the group names no coordinator");
        _noAgreement = Violated("NoAgreement", "подписанного соглашения участников нет", "there is no signed agreement of the members");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Candidacy> judgement)
    {
        if (!judgement.Knows(_applicant, out Holder? applicant) || !judgement.Knows(_kind, out PlatformKind kind))
        {
            return judgement.Unknown();
        }

        bool isCommunity = kind == PlatformKind.InnovationNetworkCommunity;
        if (applicant.Group is null && !isCommunity)
        {
            return judgement.Answer(_single);
        }

        if (!judgement.Knows(isCommunity ? _communitySize : _groupSize, out int least))
        {
            return judgement.Unknown();
        }

        Verdict members = judgement.Compare(_members, applicant.Members.Length, least);
        if (applicant.Group is not { } group)
        {
            return members;
        }

        bool isSigned = group.Agreement is not null || (judgement.Knows(_documents, out ImmutableArray<ApplicationDocument> documents)
            && documents.Any(document => document.Kind == ApplicationDocumentKind.GroupAgreement && !document.SignedBy.IsEmpty));
        if (judgement.IsExamined)
        {
            Cite(ref judgement, group, isSigned);
        }

        return members.IsViolated ? members
            : group.Coordinator is null ? judgement.Answer(_noCoordinator)
            : isSigned ? judgement.Compare(_members, applicant.Members.Length, least) : judgement.Answer(_noAgreement);
    }

    private void Cite(ref Judgement<Candidacy> judgement, OrganizationGroup group, bool isSigned)
    {
        if (group.Coordinator is null)
        {
            judgement.Cite("Application.Applicant.Group.Coordinator", _noCoordinator.Russian, _noCoordinator.English);
        }

        if (!isSigned)
        {
            judgement.Cite("Application.Applicant.Group.Agreement", _noAgreement.Russian, _noAgreement.English);
        }
    }
}
