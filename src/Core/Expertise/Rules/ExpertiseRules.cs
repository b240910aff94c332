using InnovationDomain.Evaluation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>The rules about expertise (EXP).</summary>
public static class ExpertiseRules
{
    /// <summary>Gets the rules about the panel of one application and its sheets.</summary>
    public static RuleSet<ExpertPanel> All { get; } = RuleSet<ExpertPanel>.Of(
        "Экспертиза",
        new DivergentTotalsAreSettled());
}
