using InnovationDomain.Evaluation;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>The rules about monitoring (MON), by what they judge.</summary>
public static class MonitoringRules
{
    /// <summary>Gets the rules about the summary table of a period: see <see cref="IndicatorRollUp.Summarize"/>.</summary>
    public static RuleSet<SummaryTable> All { get; } = RuleSet<SummaryTable>.Of(
        "Показатели центров",
        new CentersReachTheirMinimums(),
        new SummaryDataAgree());

    /// <summary>Gets the rules about a table of scores of the motivating monitoring.</summary>
    public static RuleSet<StatedMotivatingTable> Motivating { get; } = RuleSet<StatedMotivatingTable>.Of(
        "Мотивирующий мониторинг",
        new MotivatingScoresAreSharesOfTheBest());
}
