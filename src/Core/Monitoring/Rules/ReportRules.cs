using InnovationDomain.Evaluation;

namespace InnovationDomain.Monitoring.Rules;

/// <summary>The rules about reports of platforms (REP).</summary>
public static class ReportRules
{
    /// <summary>Gets the rules about one report.</summary>
    public static RuleSet<ReportCase> All { get; } = RuleSet<ReportCase>.Of(
        "Отчёт площадки",
        new ReportIsInTimeAndForm(),
        new ReportAnswersForEveryRow());
}
