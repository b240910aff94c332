using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-07: totals of the first experts that lie further apart than a share of the greatest total are settled by an extra expert before the council.</summary>
/// <remarks>Known from practice (two experts, a third one on a divergence beyond 20–30 %); the difference of the greatest and the least as the measure was read of HotCRP. The share is a parameter.</remarks>
public sealed class DivergentTotalsAreSettled : Rule<ExpertPanel>
{
    private readonly Fact<ExpertPanel, ExpertPanel> _panel;
    private readonly Parameter<ExpertisePolicy> _policy;
    private readonly Measure _spread;
    private readonly Measure _extraSheets;
    private readonly Reason _anySpread;
    private readonly Reason _fewTotals;

    /// <summary>Makes the rule.</summary>
    public DivergentTotalsAreSettled()
        : base(new RuleCard
        {
            Id = "EXP-07",
            Russian = "Расхождение итогов экспертов невелико или разрешено дополнительным экспертом",
            English = "Totals of the experts lie close together, or an extra expert settles them",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Recalled,
            Remark = "статья отсылает к порядку признания; допустимое расхождение задаёт он, см. источник параметра",
            Claims = RuleClaims.OrderFree | RuleClaims.ScaleFree | RuleClaims.AnonymousInPersons | RuleClaims.LinearMargin,
        })
    {
        _panel = Fact("Panel", "экспертная группа и её листы", "the panel and its sheets", panel => panel);
        _policy = Parameter(ProfileParameters.Expertise, nameof(ExpertisePolicy.DivergenceShare), policy => policy.DivergenceShare);
        _spread = Measure("Spread", Bound.AtMost, "расхождение итогов, баллов", "spread of the totals, points");
        _extraSheets = Measure("ExtraSheets", Bound.AtLeast, "листов дополнительных экспертов", "sheets of extra experts");
        _anySpread = NotApplicable("AnySpread", "порядок не ограничивает расхождение", "the regulation does not limit the spread");
        _fewTotals = NotApplicable("FewTotals", "итогов меньше двух: расходиться нечему", "there are fewer than two totals to differ");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ExpertPanel> judgement)
    {
        if (!judgement.Knows(_policy, out ExpertisePolicy? policy))
        {
            return judgement.Unknown();
        }

        if (policy.DivergenceShare is not { } share)
        {
            return judgement.Answer(_anySpread);
        }

        if (!judgement.Knows(_panel, out ExpertPanel? panel))
        {
            return judgement.Unknown();
        }

        var conclusion = ConsolidatedConclusion.Of(panel, policy);
        if (conclusion.Divergence is not { } divergence)
        {
            return judgement.Answer(_fewTotals);
        }

        int extra = 0;
        foreach (ExpertScore expert in conclusion.Experts)
        {
            extra += expert.IsExtra ? 1 : 0;
            if (judgement.IsExamined && expert.Total is { } total)
            {
                judgement.Cite($"Sheets[{expert.Sheet}]", $"итог эксперта {ExactPoints.Text(total)}", $"total of the expert {ExactPoints.Text(total)}");
            }
        }

        return divergence.IsExceeded && extra > 0
            ? judgement.Compare(_extraSheets, extra, 1)
            : judgement.Compare(_spread, divergence.Highest - divergence.Lowest, share * divergence.MaxTotal);
    }
}
