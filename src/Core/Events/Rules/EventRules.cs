using InnovationDomain.Evaluation;

namespace InnovationDomain.Events.Rules;

/// <summary>The rules about what events adopt (DOC).</summary>
public static class EventRules
{
    /// <summary>Gets the rules about the recommendations of a resolution or a protocol.</summary>
    public static RuleSet<AdoptedRecommendations> All { get; } = RuleSet<AdoptedRecommendations>.Of(
        "Рекомендации",
        new RecommendationsCanBeControlled());
}
