using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;

namespace InnovationDomain.Json.Shapes;

internal sealed class StatusDecisionShape
{
    public required InnovationPlatform Platform { get; init; }

    public required StatusEvent Decided { get; init; }

    public static StatusDecisionShape From(StatusDecision decision) => new() { Platform = decision.Platform, Decided = decision.Decided };

    public StatusDecision ToValue() => new(Platform, Decided);
}
