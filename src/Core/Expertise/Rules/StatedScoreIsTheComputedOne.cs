using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-06: the score that a table states is the one that the sheets give: points times weights over the experts who took part, rounded half up.</summary>
/// <remarks>The mean over who took part was read in one act (docs.cntd.ru/document/571082653), weights in another (Ноябрьск, приложение 3: base.garant.ru/407035088); the number of digits is a parameter.</remarks>
public sealed class StatedScoreIsTheComputedOne : Rule<ExpertiseCase>
{
    private readonly Fact<ExpertiseCase, ExpertPanel> _panel;
    private readonly Fact<ExpertiseCase, decimal> _stated;
    private readonly Parameter<ExpertisePolicy> _policy;
    private readonly Measure _score;
    private readonly Reason _nothing;

    /// <summary>Makes the rule.</summary>
    public StatedScoreIsTheComputedOne()
        : base(new RuleCard
        {
            Id = "EXP-06",
            Russian = "Итоговый балл сосчитан верно",
            English = "The score is counted correctly",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; среднее по участвовавшим экспертам и веса показателей прочитаны в актах об иных отборах (docs.cntd.ru/document/571082653, Ноябрьск)",
            Claims = RuleClaims.OrderFree | RuleClaims.AnonymousInPersons,
        })
    {
        _panel = Fact("Panel", "экспертная группа и её листы", "the panel and its sheets", expertise => expertise.Panel);
        _stated = OptionalFact("StatedScore", "балл, указанный в сводной таблице", "the score that the table states", expertise => expertise.StatedScore);
        _policy = Parameter(ProfileParameters.Expertise, nameof(ExpertisePolicy.Aggregation), policy => policy.Aggregation);
        _score = Measure("Score", Bound.Exactly, "указанный итоговый балл", "the score stated");
        _nothing = Indeterminate("Nothing", "считать не из чего: по критерию нет ни одного учитываемого балла", "there is nothing to count: a criterion has no mark that counts");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ExpertiseCase> judgement)
    {
        if (!judgement.Knows(_policy, out ExpertisePolicy? policy) || !judgement.Knows(_panel, out ExpertPanel? panel) || !judgement.Knows(_stated, out decimal stated))
        {
            return judgement.Unknown();
        }

        var conclusion = ConsolidatedConclusion.Of(panel, policy);
        if (conclusion.ShownScore is not { } score)
        {
            return judgement.Answer(_nothing);
        }

        if (judgement.IsExamined)
        {
            foreach (ExpertScore expert in conclusion.Experts)
            {
                string total = expert.Total is { } given ? ExactPoints.Text(given) : "—";
                judgement.Cite($"Panel.Sheets[{expert.Sheet}]", $"итог эксперта {total.Replace('.', ',')}", $"total of the expert {total}");
            }
        }

        return judgement.Compare(_score, stated, score);
    }
}
