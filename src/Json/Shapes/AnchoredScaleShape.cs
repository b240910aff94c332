using InnovationDomain.Expertise;
using System.Collections.Immutable;

namespace InnovationDomain.Json.Shapes;

internal sealed class AnchoredScaleShape
{
    public required decimal Min { get; init; }

    public required decimal Max { get; init; }

    public decimal? Step { get; init; }

    public ImmutableArray<ScaleAnchor> Anchors { get; init => field = value.IsDefault ? [] : value; } = [];

    public static AnchoredScaleShape From(AnchoredScale scale) => new() { Min = scale.Min, Max = scale.Max, Step = scale.Step == 1 ? null : scale.Step, Anchors = scale.Anchors };

    public AnchoredScale ToValue() => AnchoredScale.Of(Min, Max, Step ?? 1, Anchors);
}
