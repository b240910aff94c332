using InnovationDomain.Testing.Drawing;
using NodaTime;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>Days nearer to 1 September 2024, hours nearer to midnight, shorter intervals.</summary>
internal static class TimeSteps
{
    /// <summary>Gets the day to which all days shrink: the first of a school year that has a calendar on both sides.</summary>
    public static LocalDate Pivot { get; } = new(2024, 9, 1);

    public static void AddTo(StepBook book)
    {
        book.AddScalar<LocalDate>((day, _) => Of(day));
        book.AddScalar<LocalTime>((time, _) => Of(time));
        book.AddScalar<LocalDateTime>((moment, _) => Of(moment));
        book.AddScalar<Instant>((moment, _) => Of(moment.InUtc().LocalDateTime).Select(smaller => smaller.InUtc().ToInstant()));
        book.AddScalar<Duration>((length, _) => Of(length));
        book.AddScalar<Period>((length, _) => Of(length));
        book.AddScalar<AnnualDate>((day, _) => Of(day));
        book.AddScalar<YearMonth>((month, _) => Of(month.OnDayOfMonth(1)).Select(day => day.ToYearMonth()).Where(other => other != month));
        book.AddScalar<DateInterval>((days, _) => Of(days));
    }

    public static IEnumerable<LocalDate> Of(LocalDate day) => ScalarSteps.Toward(Period.DaysBetween(Pivot, day), 0).Select(Pivot.PlusDays);

    private static IEnumerable<LocalTime> Of(LocalTime time)
    {
        LocalTime hour = new(time.Hour, 0);
        LocalTime minute = new(time.Hour, time.Minute);
        return new[] { LocalTime.Midnight, new LocalTime(time.Hour / 2, 0), new LocalTime(Math.Max(0, time.Hour - 1), 0), hour, new LocalTime(time.Hour, time.Minute / 2), minute }
            .Distinct().Where(smaller => smaller < time);
    }

    private static IEnumerable<LocalDateTime> Of(LocalDateTime moment) =>
        Of(moment.Date).Select(day => day + moment.TimeOfDay).Concat(Of(moment.TimeOfDay).Select(time => moment.Date + time));

    private static IEnumerable<Duration> Of(Duration length)
    {
        if (length == Duration.Zero)
        {
            return [];
        }

        long minutes = (length.Days * 24L * 60) + (length.Hours * 60) + length.Minutes;
        return new[] { Duration.Zero, Duration.FromDays(length.Days / 2), Duration.FromDays(length.Days), Duration.FromMinutes(minutes / 2), Duration.FromMinutes(minutes) }.Distinct()
            .Where(smaller => Size(smaller) < Size(length));
    }

    private static double Size(Duration length) => Math.Abs(length.TotalNanoseconds);

    private static IEnumerable<Period> Of(Period length)
    {
        PeriodBuilder parts = length.ToBuilder();
        return Changed(parts.Years, value => parts.Years = value).Concat(Changed(parts.Months, value => parts.Months = value))
            .Concat(Changed(parts.Weeks, value => parts.Weeks = value)).Concat(Changed(parts.Days, value => parts.Days = value));

        IEnumerable<Period> Changed(int value, Action<int> set)
        {
            foreach (int smaller in ScalarSteps.Toward(value, 0))
            {
                set(smaller);
                Period made = parts.Build();
                set(value);
                yield return made;
            }
        }
    }

    private static IEnumerable<AnnualDate> Of(AnnualDate day) =>
        ScalarSteps.Toward(day.Month, 1).Select(month => new AnnualDate(month, Math.Min(day.Day, 28))).Concat(ScalarSteps.Toward(day.Day, 1).Select(number => new AnnualDate(day.Month, number)));

    // Shorter from either end, then as long as it is and nearer to the pivot.
    private static IEnumerable<DateInterval> Of(DateInterval days)
    {
        int length = days.Length - 1;
        return ScalarSteps.Toward(length, 0).Select(shorter => new DateInterval(days.Start, days.Start.PlusDays(shorter)))
            .Concat(Of(days.Start).Where(start => Period.DaysBetween(start, ExtremeDays.Last) >= length).Select(start => new DateInterval(start, start.PlusDays(length))));
    }
}
