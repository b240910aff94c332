using InnovationDomain.Calendars;

namespace InnovationDomain.Json.Shapes;

internal sealed class HalfYearShape
{
    public required SchoolYear Year { get; init; }

    public required int Number { get; init; }

    public SecondHalfYearEnd SecondEnd { get; init; }

    public static HalfYearShape From(HalfYear half) => new() { Year = half.Year, Number = half.Number, SecondEnd = half.SecondEnd };

    public HalfYear ToValue() => HalfYear.Of(Year, Number, SecondEnd);
}
