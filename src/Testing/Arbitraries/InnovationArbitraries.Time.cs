using FsCheck;
using NodaTime;

namespace InnovationDomain.Testing;

// Days and moments as the domain has them: the ISO calendar, whole minutes in office hours, the school years 2015/2016 to 2025/2026.
public static partial class InnovationArbitraries
{
    /// <summary>Any day from 1 September 2015 to 31 August 2026; shrinks to 1 September 2024.</summary>
    public static Arbitrary<LocalDate> Dates() => Values.Plausible<LocalDate>();

    /// <summary>Office hours in steps of five minutes; shrinks to midnight.</summary>
    public static Arbitrary<LocalTime> Times() => Values.Plausible<LocalTime>();

    /// <summary>A day and an office hour, without a zone.</summary>
    public static Arbitrary<LocalDateTime> Moments() => Values.Plausible<LocalDateTime>();

    /// <summary>A day and an office hour by UTC.</summary>
    public static Arbitrary<Instant> Instants() => Values.Plausible<Instant>();

    /// <summary>Up to thirty days in whole minutes; shrinks to zero.</summary>
    public static Arbitrary<Duration> Durations() => Values.Plausible<Duration>();

    /// <summary>One unit of the calendar: 1 to 5 years, 1 to 12 months, 1 to 8 weeks or 1 to 90 days.</summary>
    public static Arbitrary<Period> Periods() => Values.Plausible<Period>();

    /// <summary>A day that every year has, 29 February on request.</summary>
    public static Arbitrary<AnnualDate> AnnualDates() => Values.Plausible<AnnualDate>();

    /// <summary>A month of the school years.</summary>
    public static Arbitrary<YearMonth> Months() => Values.Plausible<YearMonth>();

    /// <summary>From one day to three years; gets shorter, then comes nearer to 1 September 2024.</summary>
    public static Arbitrary<DateInterval> DateIntervals() => Values.Plausible<DateInterval>();
}
