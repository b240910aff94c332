using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Days and moments. A date by itself is any date of the school years 2015/2016 to 2025/2026; a date of a larger value comes after those before it.</summary>
internal static class TimeRecipes
{
    private static readonly LocalDate FirstDay = new(2015, 9, 1);
    private static readonly int Days = NodaTime.Period.DaysBetween(FirstDay, new LocalDate(2026, 9, 1));

    public static void AddTo(RecipeBook book)
    {
        book.Add(Day);
        book.Add(Hour);
        book.Add(draw => Moment(draw));
        book.Add(draw => Moment(draw).InUtc().ToInstant());
        book.Add(draw => draw.IsExtreme && draw.Chance(40) ? draw.Pick(Duration.Zero, Duration.Epsilon, Duration.MaxValue, Duration.MinValue) : Duration.FromMinutes(draw.Between(0, 30 * 24 * 60)));
        book.Add(Period);
        book.Add(draw => draw.IsExtreme && draw.Chance(50) ? draw.Pick(new AnnualDate(2, 29), new AnnualDate(1, 1), new AnnualDate(12, 31)) : new AnnualDate(draw.Between(1, 12), draw.Between(1, 28)));
        book.Add(draw => Day(draw).ToYearMonth());
        book.Add(Interval);
    }

    /// <summary>A day that is not bound to the days before it.</summary>
    public static LocalDate AnyDay(Draw draw) => draw.IsExtreme && draw.Chance(70) ? draw.Pick(ExtremeDays.All) : FirstDay.PlusDays(draw.Next(Days));

    public static LocalDateTime Moment(Draw draw) => (draw.IsWhole ? AnyDay(draw) : draw.Day()) + Hour(draw);

    private static LocalDate Day(Draw draw) => draw.IsWhole ? AnyDay(draw) : draw.Day();

    // Office hours, in steps of five minutes.
    private static LocalTime Hour(Draw draw) => draw.IsExtreme && draw.Chance(60)
        ? draw.Pick(LocalTime.Midnight, LocalTime.MaxValue, LocalTime.Midnight.PlusNanoseconds(1), new LocalTime(23, 59), new LocalTime(23, 59, 59, 999))
        : new LocalTime(draw.Between(9, 17), draw.Between(0, 11) * 5);

    private static Period Period(Draw draw)
    {
        if (draw.IsExtreme && draw.Chance(40))
        {
            return draw.Pick(NodaTime.Period.Zero, NodaTime.Period.FromYears(100), NodaTime.Period.FromDays(-1), new PeriodBuilder { Months = 1, Days = 31 }.Build());
        }

        return draw.Pick(NodaTime.Period.FromYears(draw.Between(1, 5)), NodaTime.Period.FromMonths(draw.Between(1, 12)), NodaTime.Period.FromWeeks(draw.Between(1, 8)), NodaTime.Period.FromDays(draw.Between(1, 90)));
    }

    private static DateInterval Interval(Draw draw)
    {
        LocalDate start = Day(draw);
        int days = draw.IsExtreme && draw.Chance(40) ? draw.Pick(0, 1, 365, 36_500) : draw.Chance(20) ? draw.Between(0, 2) : draw.Between(30, 365 * 3);
        return new(start, NodaTime.Period.DaysBetween(start, ExtremeDays.Last) <= days ? ExtremeDays.Last : start.PlusDays(days));
    }
}
