using System.Collections.Immutable;
using InnovationDomain.Calendars;

namespace InnovationDomain.Json.Shapes;

internal sealed class ProductionCalendarShape
{
    public required string Name { get; init; }

    public required ImmutableArray<CalendarYear> Years { get; init; }

    public DecreeDays DecreeDays { get; init; }

    public static ProductionCalendarShape From(ProductionCalendar calendar) => new() { Name = calendar.Name, Years = calendar.Years, DecreeDays = calendar.DecreeDays };

    public ProductionCalendar ToValue() => ProductionCalendar.Of(Name, Years, DecreeDays);

    /// <summary>Answers <see langword="null"/> for the calendar of Russia: what has one takes it where none is given.</summary>
    public static ProductionCalendar? Stated(ProductionCalendar calendar) => ReferenceEquals(calendar, ProductionCalendar.Russia) ? null : calendar;
}
