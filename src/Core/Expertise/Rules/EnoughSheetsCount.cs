using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-01: as many sheets count as the regulation asks for, before anything is concluded of them.</summary>
/// <remarks>Three experts an object were read in acts of other procedures (docs.cntd.ru/document/537953969, /974008195). Which sheets count, <see cref="ConsolidatedConclusion"/> says.</remarks>
public sealed class EnoughSheetsCount : Rule<ExpertPanel>
{
    private readonly Fact<ExpertPanel, ExpertPanel> _panel;
    private readonly Parameter<ExpertisePolicy> _policy;
    private readonly Measure _sheets;

    /// <summary>Makes the rule.</summary>
    public EnoughSheetsCount()
        : base(new RuleCard
        {
            Id = "EXP-01",
            Russian = "Заключений экспертов достаточно",
            English = "There are enough conclusions of experts",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; не менее трёх экспертов — из актов об иных отборах (docs.cntd.ru/document/537953969, /974008195)",
            Claims = RuleClaims.OrderFree | RuleClaims.AnonymousInPersons | RuleClaims.MonotoneInItems | RuleClaims.LinearMargin,
        })
    {
        _panel = Fact("Panel", "экспертная группа и её листы", "the panel and its sheets", panel => panel);
        _policy = Parameter(ProfileParameters.Expertise, nameof(ExpertisePolicy.MinExperts), policy => policy.MinExperts);
        _sheets = Measure("Sheets", Bound.AtLeast, "учитываемых экспертных листов", "sheets that count");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ExpertPanel> judgement)
    {
        if (!judgement.Knows(_policy, out ExpertisePolicy? policy) || !judgement.Knows(_panel, out ExpertPanel? panel))
        {
            return judgement.Unknown();
        }

        var conclusion = ConsolidatedConclusion.Of(panel, policy);
        if (judgement.IsExamined)
        {
            foreach (SetAsideSheet sheet in conclusion.SetAside)
            {
                judgement.Cite($"Sheets[{sheet.Sheet}]", $"не учитывается: {StandingTerms.Russian(sheet.Standing)}", $"does not count: {StandingTerms.English(sheet.Standing)}");
            }

            foreach (Identity.Id<ExpertSheet> sheet in conclusion.Incomplete)
            {
                judgement.Cite($"Sheets[{sheet}]", "не учитывается: по критерию указано «недостаточно информации»", "does not count: a criterion is answered with a lack of information");
            }
        }

        return judgement.Compare(_sheets, conclusion.Experts.Length, policy.MinExperts);
    }
}
