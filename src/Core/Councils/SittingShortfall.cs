using NodaTime;

namespace InnovationDomain.Councils;

/// <summary>A calendar period in which a council sat less often than it must.</summary>
public sealed record SittingShortfall
{
    internal SittingShortfall(DateInterval period, int held, int required) => (Period, Held, Required) = (period, held, required);

    /// <summary>Gets the period, both ends inclusive.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets how many sittings were held.</summary>
    public int Held { get; }

    /// <summary>Gets how many were required.</summary>
    public int Required { get; }
}
