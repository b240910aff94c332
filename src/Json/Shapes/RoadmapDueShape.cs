using InnovationDomain.Projects;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Json.Shapes;

internal sealed class RoadmapDueShape
{
    public required RoadmapDueKind Kind { get; init; }

    public required LocalDate FirstDay { get; init; }

    public required LocalDate LatestDay { get; init; }

    public static RoadmapDueShape From(RoadmapDue due) => new() { Kind = due.Kind, FirstDay = due.FirstDay, LatestDay = due.LatestDay };

    public RoadmapDue ToValue() => RoadmapDue.Of(Kind, FirstDay, LatestDay);

    public static string? AsText(RoadmapDue due) => due.Kind switch
    {
        RoadmapDueKind.Day => LocalDatePattern.Iso.Format(due.LatestDay),
        RoadmapDueKind.Month => YearMonthPattern.Iso.Format(due.LatestDay.ToYearMonth()),
        _ => null,
    };

    public static RoadmapDue Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day ? RoadmapDue.On(day.Value)
        : YearMonthPattern.Iso.Parse(text) is { Success: true } month ? RoadmapDue.In(month.Value)
        : throw new ArgumentException($"“{text}” is neither a date nor a month. Give 2024-05-31, 2024-05, or an object with kind, firstDay and latestDay.");
}
