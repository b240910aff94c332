using InnovationDomain.Councils;

namespace InnovationDomain.Json.Shapes;

internal sealed class SittingFrequencyShape
{
    public required int Times { get; init; }

    public required SittingPeriod Period { get; init; }

    public static SittingFrequencyShape From(SittingFrequency frequency) => new() { Times = frequency.Times, Period = frequency.Period };

    public SittingFrequency ToValue() => SittingFrequency.Of(Times, Period);
}
