using InnovationDomain.Lists;

namespace InnovationDomain.Monitoring;

/// <summary>An indicator of the motivating monitoring, with the group it belongs to.</summary>
public sealed class MotivatingIndicator
{
    /// <summary>Gets the passport.</summary>
    public required IndicatorDefinition Definition { get; init => field = value ?? throw new ArgumentNullException(nameof(Definition)); }

    /// <summary>Gets the group.</summary>
    public required MotivatingGroup Group { get; init => field = NamedValue.Require(value, "MotivatingIndicator.Group"); }
}
