using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class DueInstantShape
{
    public required LocalDate Date { get; init; }

    public required string ZoneId { get; init; }

    public LocalTime? ClosesAt { get; init; }

    public static DueInstantShape From(DueInstant due) => new() { Date = due.Date, ZoneId = due.ZoneId, ClosesAt = due.ClosesAt };

    public DueInstant ToValue() => DueInstant.Of(Date, ZoneId, ClosesAt);
}
