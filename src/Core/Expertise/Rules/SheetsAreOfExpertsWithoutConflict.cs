using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-02: every expert has stated for this sitting whether there is a conflict of interest, and who may not judge has no sheet in force.</summary>
/// <remarks>
/// That every member states in writing was read in приказ Минпромторга 24.05.2018 № 1999; what follows from a conflict was not, and that the sheet is to be voided is our proposal.
/// Judged is what experts state; what data say of them is judged by <see cref="ExpertsAreIndependentOfTheProject"/>.
/// </remarks>
public sealed class SheetsAreOfExpertsWithoutConflict : Rule<ExpertPanel>
{
    private readonly Fact<ExpertPanel, ExpertPanel> _panel;
    private readonly Parameter<ExpertisePolicy> _policy;
    private readonly Measure _toVoid;
    private readonly Measure _silent;
    private readonly Reason _optional;

    /// <summary>Makes the rule.</summary>
    public SheetsAreOfExpertsWithoutConflict()
        : base(new RuleCard
        {
            Id = "EXP-02",
            Russian = "Все эксперты заявили о наличии или отсутствии конфликта интересов, и оценивают только не имеющие его",
            English = "All experts have stated whether there is a conflict of interest, and only those without one judge",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; письменное уведомление прочитано в приказе Минпромторга России от 24.05.2018 № 1999, погашение листа предложено библиотекой",
            Claims = RuleClaims.OrderFree | RuleClaims.AnonymousInPersons,
        })
    {
        _panel = Fact("Panel", "экспертная группа, уведомления и листы", "the panel, the statements and the sheets", panel => panel);
        _policy = Parameter(
            ProfileParameters.Expertise,
            nameof(ExpertisePolicy.ToleratedConflicts),
            policy => $"{(policy.ToleratedConflicts.IsEmpty ? "—" : string.Join(", ", policy.ToleratedConflicts))}{(policy.StatementsAreOptional ? "; StatementsAreOptional" : "")}");
        _toVoid = Measure("ToVoid", Bound.AtMost, "листов, подлежащих погашению", "sheets that are to be voided");
        _silent = Measure("Silent", Bound.AtMost, "экспертов без уведомления о конфликте интересов", "experts without a statement on conflicts of interest");
        _optional = Satisfied("Optional", "уведомления по этому порядку необязательны", "statements are optional by this regulation");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ExpertPanel> judgement)
    {
        if (!judgement.Knows(_policy, out ExpertisePolicy? policy) || !judgement.Knows(_panel, out ExpertPanel? panel))
        {
            return judgement.Unknown();
        }

        ImmutableArray<SetAsideSheet> setAside = ConsolidatedConclusion.Of(panel, policy).SetAside;
        ImmutableArray<Id<Expert>> silent = policy.StatementsAreOptional ? [] : panel.MissingStatements();
        if (judgement.IsExamined)
        {
            foreach (SetAsideSheet sheet in setAside)
            {
                judgement.Cite($"Sheets[{sheet.Sheet}]", StandingTerms.Russian(sheet.Standing), StandingTerms.English(sheet.Standing));
            }

            foreach (Id<Expert> expert in silent)
            {
                judgement.Cite($"Experts[{expert}]", StandingTerms.Russian(ExpertStanding.NoStatement), StandingTerms.English(ExpertStanding.NoStatement));
            }
        }

        return setAside.IsEmpty
            ? judgement.Compare(_silent, silent.Length, 0, kept: policy.StatementsAreOptional ? _optional : null)
            : judgement.Compare(_toVoid, setAside.Length, 0);
    }
}
