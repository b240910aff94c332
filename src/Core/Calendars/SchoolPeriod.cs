using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A period of lessons that an organization sets (учебный период): a quarter, a trimester, a half-year, a module.</summary>
public sealed class SchoolPeriod
{
    /// <summary>Gets which one of the year, from 1.</summary>
    public required int Number { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Number), value, "SchoolPeriod.Number counts from 1."); }

    /// <summary>Gets its days, both ends included.</summary>
    public required DateInterval Days { get; init => field = StatedDays.Require(value, "SchoolPeriod.Days"); }

    /// <summary>Gets how many weeks, Monday to Sunday, have a day in it.</summary>
    public int CalendarWeeks => Period.DaysBetween(Monday(Days.Start), Monday(Days.End)) / 7 + 1;

    /// <summary>Answers how many of its days are lesson days in a five-day week: the working days.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="MissingCalendarYearException">The calendar has no data for a year of it.</exception>
    public int LessonDays(ProductionCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.CountWorkingDays(Days);
    }

    /// <summary>Answers how many weeks of lessons it makes (учебные недели): its lesson days by five, exact.</summary>
    /// <remarks>The programme asks for 34 weeks a year, 33 in the first grade (ФОП НОО, п. 172); that a week is five lesson days is our reading, unverified.</remarks>
    /// <inheritdoc cref="LessonDays" path="/exception"/>
    public decimal LessonWeeks(ProductionCalendar calendar) => LessonDays(calendar) / 5m;

    private static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
