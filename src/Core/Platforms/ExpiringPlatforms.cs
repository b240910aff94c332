using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>Whose status ends soon (площадки с истекающим сроком): by the last day of the term, then by key, in ordinal order.</summary>
/// <remarks>
/// Asked about is who has the status on the day (see <see cref="PlatformLifeCycle.IsHeldIn"/>), by the term that is in force then: an extension recorded for a later day does not count yet.
/// The day itself is not counted, as in any term (ст. 191 ГК РФ), so that whoever asks anew on the last day found is told of every term once.
/// The term follows from the history, which no database reads: evaluate the query over platforms in memory.
/// </remarks>
public sealed class ExpiringPlatforms : Specification<InnovationPlatform>
{
    /// <summary>Asks for the platforms whose term ends after a day, within so many working days.</summary>
    /// <param name="date">The day, working or not.</param>
    /// <param name="workingDays">How many working days after it; 1 or more. Days off up to the last of them belong to the answer.</param>
    /// <param name="calendar">Which days work.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is below 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="MissingCalendarYearException">The calendar has no data for a year on the way.</exception>
    public ExpiringPlatforms(LocalDate date, int workingDays, ProductionCalendar calendar)
    {
        LocalDate day = StatedDate.Require(date, nameof(date)).WithCalendar(CalendarSystem.Iso);
        ArgumentNullException.ThrowIfNull(calendar);
        if (workingDays < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays, "workingDays counts the working days after the date. Give 1 or more.");
        }

        LocalDate last = calendar.AddWorkingDays(day, workingDays);
        Query.Where(platform => EndsWithin(platform.StandingOn(day), day, last))
            .OrderBy(platform => platform.StandingOn(day).TermEnd)
            .ThenBy(platform => platform.Id);
    }

    private static bool EndsWithin(PlatformStanding standing, LocalDate day, LocalDate last) => standing.IsHeld && standing.TermEnd > day && standing.TermEnd <= last;
}
