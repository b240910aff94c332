using InnovationDomain.Calendars;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Projects;

/// <summary>When a row of a roadmap is due (срок): a day, or a span of days the last of which is the latest.</summary>
/// <remarks>Equal when kind and both days are. Any value is given back by <see cref="Of"/> from its three properties.</remarks>
public sealed record RoadmapDue
{
    private RoadmapDue(RoadmapDueKind kind, LocalDate firstDay, LocalDate latestDay) => (Kind, FirstDay, LatestDay) = (kind, firstDay, latestDay);

    /// <summary>Gets how it is worded.</summary>
    public RoadmapDueKind Kind { get; }

    /// <summary>Gets the first day of the span; of a day, that day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets the latest day on which the row is done in time.</summary>
    public LocalDate LatestDay { get; }

    /// <summary>Due on a day at the latest.</summary>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not stated: see <see cref="StatedDate"/>.</exception>
    public static RoadmapDue On(LocalDate day) => Of(RoadmapDueKind.Day, day, day);

    /// <summary>Due in a month.</summary>
    /// <exception cref="ArgumentException">The month is not stated.</exception>
    public static RoadmapDue In(YearMonth month) => Of(RoadmapDueKind.Month, month.OnDayOfMonth(1), month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));

    /// <summary>Due in a quarter of a calendar year.</summary>
    /// <param name="year">From 1000 to 9999.</param>
    /// <param name="quarter">From 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the quarter is outside its range.</exception>
    public static RoadmapDue InQuarter(int year, int quarter)
    {
        if (quarter is < 1 or > 4)
        {
            throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "A year has four quarters: give a number from 1 to 4.");
        }

        LocalDate first = new(RequireYear(year), 3 * quarter - 2, 1);
        return Of(RoadmapDueKind.Quarter, first, LastOf(first, 3));
    }

    /// <summary>Due within a calendar year.</summary>
    /// <param name="year">From 1000 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static RoadmapDue WithinYear(int year) => Of(RoadmapDueKind.Year, new(RequireYear(year), 1, 1), new(year, 12, 31));

    /// <summary>Due within a school year, taken from 1 September to 31 August.</summary>
    /// <param name="startYear">The year in which it begins: 2023 of «2023/2024». From 1000 to 9998.</param>
    /// <remarks>That the holidays belong to it is our reading: where a roadmap means the end of lessons, give <see cref="Between"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static RoadmapDue WithinSchoolYear(int startYear) => Of(RoadmapDueKind.SchoolYear, new(RequireYear(startYear), 9, 1), new(RequireYear(startYear + 1), 8, 31));

    /// <summary>Due within a span of days.</summary>
    /// <exception cref="ArgumentException">A day is not stated, or <paramref name="latestDay"/> is before <paramref name="firstDay"/>.</exception>
    public static RoadmapDue Between(LocalDate firstDay, LocalDate latestDay) => Of(RoadmapDueKind.Period, firstDay, latestDay);

    /// <summary>Makes a due date of its parts, as it was stored.</summary>
    /// <exception cref="ArgumentException">A day is not stated, or the days are not those of the kind: a month, say, that does not begin on its first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    public static RoadmapDue Of(RoadmapDueKind kind, LocalDate firstDay, LocalDate latestDay)
    {
        firstDay = StatedDate.Require(firstDay, nameof(firstDay));
        latestDay = StatedDate.Require(latestDay, nameof(latestDay));
        bool fits = kind switch
        {
            RoadmapDueKind.Day => firstDay == latestDay,
            RoadmapDueKind.Month => firstDay.Day == 1 && latestDay == LastOf(firstDay, 1),
            RoadmapDueKind.Quarter => firstDay.Day == 1 && firstDay.Month % 3 == 1 && latestDay == LastOf(firstDay, 3),
            RoadmapDueKind.Year => firstDay is { Day: 1, Month: 1 } && latestDay == LastOf(firstDay, 12),
            RoadmapDueKind.SchoolYear => firstDay is { Day: 1, Month: 9, Year: < 9999 } && latestDay == LastOf(firstDay, 12),
            RoadmapDueKind.Period => firstDay <= latestDay,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Take one of the named values of RoadmapDueKind."),
        };
        return fits ? new(kind, firstDay, latestDay)
            : throw new ArgumentException(
                $"A due date of the kind {kind} does not go from {LocalDatePattern.Iso.Format(firstDay)} to {LocalDatePattern.Iso.Format(latestDay)}. Use the factory of the kind, or Between.", nameof(latestDay));
    }

    /// <summary>Answers an invariant line for logs and messages: «Month 2024-05-01..2024-05-31».</summary>
    public override string ToString() => Kind is RoadmapDueKind.Day
        ? LocalDatePattern.Iso.Format(LatestDay)
        : $"{Kind} {LocalDatePattern.Iso.Format(FirstDay)}..{LocalDatePattern.Iso.Format(LatestDay)}";

    private static LocalDate LastOf(LocalDate firstDay, int months) =>
        // No month can follow December 9999.
        firstDay.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth);

    private static int RequireYear(int year) => year is >= 1000 and <= 9999
        ? year
        : throw new ArgumentOutOfRangeException(nameof(year), year, "Give the full year, of four digits: 2021, not 21.");
}
