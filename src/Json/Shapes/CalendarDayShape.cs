using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class CalendarDayShape
{
    public required LocalDate Date { get; init; }

    public required DayKind Kind { get; init; }

    public string? Name { get; init; }

    public LocalDate? MovedFrom { get; init; }

    public static CalendarDayShape From(CalendarDay day) => new() { Date = day.Date, Kind = day.Kind, Name = day.Name, MovedFrom = day.MovedFrom };

    public CalendarDay ToValue() => CalendarDay.Of(Date, Kind, Name, MovedFrom);
}
