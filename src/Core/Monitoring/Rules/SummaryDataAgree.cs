using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>MON-02: values stand in the units of their indicators, no target is worse than its minimum, and totals are what the centres give.</summary>
/// <remarks>«Не ниже минимального» was read in a table of Калужская область; the rest are conditions of any sum. A share without a weight is in no total, so that the total cannot be held against it.</remarks>
public sealed class SummaryDataAgree : Rule<SummaryTable>
{
    private readonly Fact<SummaryTable, ImmutableArray<MonitoringFinding>> _findings;
    private readonly Measure _count;
    private readonly Reason _weightMissing;

    /// <summary>Makes the rule.</summary>
    public SummaryDataAgree()
        : base(new RuleCard
        {
            Id = "MON-02",
            Russian = "Сводные данные мониторинга согласованы",
            English = "The summary data of the monitoring agree",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.EducationMonitoring),
            Certainty = Certainty.Agencies,
            Remark = "«не ниже минимального» прочитано в таблице Калужской области (docs.cntd.ru/document/570980567); сходимость итогов и единиц – условие любой сводки",
            Claims = RuleClaims.OrderFree,
        })
    {
        _findings = Fact("Findings", "расхождения в данных", "what is wrong with the data", table => table.Findings);
        _count = Measure("Findings", Bound.AtMost, "расхождений в данных", "findings in the data");
        _weightMissing = Indeterminate("WeightMissing", "для доли не указано, от какого числа она посчитана: итог не проверить", "a share has no weight: its total cannot be checked");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<SummaryTable> judgement)
    {
        if (!judgement.Knows(_findings, out ImmutableArray<MonitoringFinding> findings))
        {
            return judgement.Unknown();
        }

        int count = 0;
        foreach (MonitoringFinding finding in findings)
        {
            count += finding.Kind == MonitoringFindingKind.WeightMissing ? 0 : 1;
            judgement.Cite(finding.Path, finding.Russian, finding.English);
        }

        return count == 0 && !findings.IsEmpty ? judgement.Answer(_weightMissing) : judgement.Compare(_count, count, 0);
    }
}
