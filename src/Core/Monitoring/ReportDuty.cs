using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>That a platform has to report on a period (обязанность представить отчёт): until when, and when it did.</summary>
public sealed class ReportDuty
{
    /// <summary>Gets the key of the platform.</summary>
    public required Id<InnovationPlatform> Platform { get; init => field = Id<InnovationPlatform>.Require(value, "ReportDuty.Platform"); }

    /// <summary>Gets the period.</summary>
    public required ReportingPeriod Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>Gets when the report is due, by the clock of who receives it.</summary>
    public required DueInstant Due { get; init => field = value ?? throw new ArgumentNullException(nameof(Due)); }

    /// <summary>Gets when the report was first handed over, by the same clock.</summary>
    /// <value>The default is <see langword="null"/>: not yet.</value>
    public LocalDateTime? SubmittedAt { get; init => field = value is { } moment ? StatedMoment.Require(moment, "ReportDuty.SubmittedAt") : null; }

    /// <summary>Answers whether the report is past due at a moment, and was not handed over up to then.</summary>
    /// <param name="moment">The moment; the one at which the report is due is past due already: see <see cref="DueInstant"/>.</param>
    /// <param name="zone">The zone of <see cref="Due"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is another zone.</exception>
    public bool IsOverdue(Instant moment, DateTimeZone zone) =>
        Due.In(zone) <= moment && !(SubmittedAt is { } submitted && zone.AtLeniently(submitted).ToInstant() <= moment);

    /// <summary>Makes the duties of platforms for the reporting periods of a time.</summary>
    /// <param name="platforms">The platforms; each key once.</param>
    /// <param name="days">The time: periods that share a day with it are reported on.</param>
    /// <param name="calendar">The periods, and when the report on each is due; for a period without a due rule there is no duty.</param>
    /// <param name="workingDays">Which days work, for due dates that roll or are counted in working days.</param>
    /// <param name="zoneId">The id of the time zone of who receives the reports: «Europe/Samara».</param>
    /// <param name="reports">
    /// The reports received, in any order. A report answers for the period whose days are its own; of several on one, the first that was handed over counts. Reports without a platform,
    /// of other platforms and of other days answer for nothing.
    /// </param>
    /// <returns>In the order of the periods, in each by the keys of the platforms, in ordinal order.</returns>
    /// <remarks>
    /// On a period reports whoever worked on a day of it (see <see cref="ActivePlatforms"/>), also when the status has ended since: that is our reading, no act that was read says who is exempt.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A platform or a report is missing, a key is given twice, an end of <paramref name="days"/> is not stated, the calendar states no due rule at all, or a rule does not fit its period: see <see cref="DueRule.For"/>.
    /// </exception>
    /// <exception cref="MissingCalendarYearException"><paramref name="workingDays"/> has no data for the year of a due date.</exception>
    public static ImmutableArray<ReportDuty> Of(
        ImmutableArray<InnovationPlatform> platforms, DateInterval days, ReportingCalendar calendar, ProductionCalendar workingDays, string zoneId, ImmutableArray<PlatformReport> reports)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(workingDays);
        if (calendar.Segments.All(segment => segment.Due is null))
        {
            throw new ArgumentException($"«{calendar.Name}» states no due rule, so that no report is ever due. Say when with ReportingCalendar.DueBy.", nameof(calendar));
        }

        InnovationPlatform[] ordered =
            [.. GivenList.Distinct(GivenList.Complete(platforms, nameof(platforms)), platform => platform.Id, nameof(platforms), "key").OrderBy(platform => platform.Id)];
        Dictionary<(Id<InnovationPlatform>, DateInterval), LocalDateTime> submitted = FirstSubmissions(GivenList.Complete(reports, nameof(reports)));
        return
        [
            .. from period in calendar.PeriodsIn(days)
               let due = calendar.DueOf(period, workingDays, zoneId)
               where due is not null
               from platform in ordered
               where WorkedIn(platform, period.Days)
               select new ReportDuty
               {
                   Platform = platform.Id,
                   Period = period,
                   Due = due,
                   SubmittedAt = submitted.TryGetValue((platform.Id, period.Days), out LocalDateTime moment) ? moment : null,
               },
        ];
    }

    private static Dictionary<(Id<InnovationPlatform> Platform, DateInterval Days), LocalDateTime> FirstSubmissions(ImmutableArray<PlatformReport> reports)
    {
        var first = new Dictionary<(Id<InnovationPlatform>, DateInterval), LocalDateTime>();
        foreach (PlatformReport report in reports)
        {
            if (report is { Platform: { } platform, SubmittedAt: { } moment }
                && (!first.TryGetValue((platform, report.Period), out LocalDateTime earlier) || moment < earlier))
            {
                first[(platform, report.Period)] = moment;
            }
        }

        return first;
    }

    // A platform begins to work on the first day of its term or on the day of an event, and on no other.
    private static bool WorkedIn(InnovationPlatform platform, DateInterval days) => platform.WorksSince is { } since && since <= days.End
        && platform.History.Select(happened => happened.EffectiveOn).Append(since).Where(days.Contains).Append(days.Start)
            .Any(day => ActivePlatforms.WorksOn(platform, day));
}
