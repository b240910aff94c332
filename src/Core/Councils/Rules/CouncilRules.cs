using InnovationDomain.Evaluation;

namespace InnovationDomain.Councils.Rules;

/// <summary>The rules about councils (CNS), by what they judge.</summary>
public static class CouncilRules
{
    /// <summary>Gets the rules about a sitting.</summary>
    public static RuleSet<CouncilSitting> All { get; } = RuleSet<CouncilSitting>.Of(
        "Заседание совета",
        new SittingHasAQuorum());

    /// <summary>Gets the rules about an item of a protocol that is taken for a decision.</summary>
    public static RuleSet<SittingDecision> Decisions { get; } = RuleSet<SittingDecision>.Of(
        "Решение совета",
        new DecisionIsAdoptedAndSigned());
}
