using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>Which platforms work on a day (действующие площадки): by their keys, in ordinal order.</summary>
/// <remarks>
/// Works who is <see cref="PlatformStatus.Active"/>, also while a report is considered (<see cref="PlatformStatus.ReportSubmitted"/>). The register lists more:
/// those whose term has not begun, and the suspended (see <see cref="PlatformLifeCycle.IsHeldIn"/>).
/// The state follows from the history, which no database reads: evaluate the query over platforms in memory.
/// </remarks>
public sealed class ActivePlatforms : Specification<InnovationPlatform>
{
    /// <summary>Asks for the platforms that work on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="municipality">Only those of which a holder, or a member of the holding group, works in this municipality (see <see cref="Municipality.Identity"/>); the default is everywhere.</param>
    /// <param name="kind">Only those of this kind; the default is all.</param>
    /// <param name="level">Only those of this level; the default is all.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="level"/> is not a named value.</exception>
    public ActivePlatforms(LocalDate date, Municipality? municipality = null, PlatformKind? kind = null, RecognitionLevel? level = null)
    {
        LocalDate day = StatedDate.Require(date, nameof(date)).WithCalendar(CalendarSystem.Iso);
        PlatformKind? ofKind = kind is { } namedKind ? NamedValue.Require(namedKind, nameof(kind)) : null;
        RecognitionLevel? ofLevel = level is { } namedLevel ? NamedValue.Require(namedLevel, nameof(level)) : null;
        string? place = municipality?.Identity;
        Query.Where(platform => platform.Kind == ofKind, ofKind is not null)
            .Where(platform => platform.Level == ofLevel, ofLevel is not null)
            .Where(platform => WorksOn(platform, day))
            .Where(platform => IsIn(platform, place), place is not null)
            .OrderBy(platform => platform.Id);
    }

    internal static bool WorksOn(InnovationPlatform platform, LocalDate day) =>
        platform.StandingOn(day).Status is PlatformStatus.Active or PlatformStatus.ReportSubmitted;

    private static bool IsIn(InnovationPlatform platform, string? place) => platform.Holder.Members.Any(member => member.Municipality?.Identity == place);
}
