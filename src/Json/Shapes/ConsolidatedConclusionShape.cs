using InnovationDomain.Expertise;

namespace InnovationDomain.Json.Shapes;

/// <summary>What was counted and how: all else of a consolidated conclusion follows from it.</summary>
internal sealed class ConsolidatedConclusionShape
{
    public required ExpertPanel Panel { get; init; }

    public required ExpertisePolicy Policy { get; init; }

    public static ConsolidatedConclusionShape From(ConsolidatedConclusion conclusion) => new() { Panel = conclusion.Panel, Policy = conclusion.Policy };

    public ConsolidatedConclusion ToValue() => ConsolidatedConclusion.Of(Panel, Policy);
}
