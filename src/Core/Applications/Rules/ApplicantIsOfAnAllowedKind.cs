using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Organizations;
using InnovationDomain.Regulation;

namespace InnovationDomain.Applications.Rules;

/// <summary>ELG-01: every applying organization is of a kind that the regulation admits.</summary>
/// <remarks>That organizations of education, other organizations that act in education, and their groups are the subjects was read in laws of two regions that repeat the article.</remarks>
public sealed class ApplicantIsOfAnAllowedKind : Rule<Candidacy>
{
    private readonly Fact<Candidacy, ImmutableArray<Organization>> _members;
    private readonly Parameter<ImmutableArray<OrganizationKind>> _allowed;
    private readonly Measure _foreign;
    private readonly Reason _unstated;

    /// <summary>Makes the rule.</summary>
    public ApplicantIsOfAnAllowedKind()
        : base(new RuleCard
        {
            Id = "ELG-01",
            Russian = "Соискатель вправе подать заявку",
            English = "The applicant is of a kind that may apply",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20"),
            Certainty = Certainty.Read,
            Remark = "круг субъектов прочитан в законах Калининградской области и Алтайского края, повторяющих статью; типы организаций называет порядок, см. источник параметра",
            Claims = RuleClaims.OrderFree,
        })
    {
        _members = Fact("Members", "организации-соискатели и их типы", "the applying organizations and their kinds", candidacy => candidacy.Application.Applicant.Members);
        _allowed = Parameter(ProfileParameters.AllowedApplicants);
        _foreign = Measure("Foreign", Bound.AtMost, "соискателей, чей тип порядком не допущен", "applicants of a kind that the regulation does not admit");
        _unstated = Indeterminate("Unstated", "тип организации-соискателя не указан", "the kind of an applying organization is not stated");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Candidacy> judgement)
    {
        if (!judgement.Knows(_members, out ImmutableArray<Organization> members) || !judgement.Knows(_allowed, out ImmutableArray<OrganizationKind> allowed))
        {
            return judgement.Unknown();
        }

        (int foreign, bool isUnstated) = (0, false);
        for (int i = 0; i < members.Length; i++)
        {
            OrganizationKind kind = members[i].Kind;
            if (allowed.Contains(kind))
            {
                continue;
            }

            isUnstated |= kind == OrganizationKind.NotStated;
            foreign += kind == OrganizationKind.NotStated ? 0 : 1;
            if (judgement.IsExamined)
            {
                judgement.Cite(string.Create(CultureInfo.InvariantCulture, $"Application.Applicant.Members[{i}]"), $"{members[i]}: {kind.Term()}", $"{members[i]}: {kind}");
            }
        }

        return foreign == 0 && isUnstated ? judgement.Answer(_unstated) : judgement.Compare(_foreign, foreign, 0);
    }
}
