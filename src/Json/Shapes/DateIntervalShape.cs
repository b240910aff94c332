using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class DateIntervalShape
{
    public required LocalDate Start { get; init; }

    public required LocalDate End { get; init; }

    public static DateIntervalShape From(DateInterval interval) => new() { Start = interval.Start, End = interval.End };

    public DateInterval ToValue() => End >= Start
        ? new(Start, End)
        : throw new ArgumentException($"The interval ends on {End:uuuu-MM-dd}, before it starts on {Start:uuuu-MM-dd}. Both days belong to it: give the later one as end.");
}
