using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Calendars;

/// <summary>A day of a production calendar, with the reason when it is out of the ordinary.</summary>
/// <remarks>Equal when date, kind, name and the day it was moved from are.</remarks>
public sealed record CalendarDay
{
    private CalendarDay(LocalDate date, DayKind kind, string? name, LocalDate? movedFrom) => (Date, Kind, Name, MovedFrom) = (date, kind, name, movedFrom);

    /// <summary>Gets the date, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets what the day is.</summary>
    public DayKind Kind { get; }

    /// <summary>Gets the holiday's name or the decree: «День Победы», «Нерабочие дни (Указ Президента от 28.04.2020 №294)».</summary>
    /// <value>Never <see langword="null"/> of a holiday and of a day by decree; <see langword="null"/> of any other day.</value>
    public string? Name { get; }

    /// <summary>Gets the day whose rest was moved here (перенос).</summary>
    /// <value><see langword="null"/>: nothing was moved here, or the source does not say from where. Only a <see cref="DayKind.DayOff"/> has one.</value>
    public LocalDate? MovedFrom { get; }

    /// <summary>Gets whether it is a Saturday or a Sunday, working or not.</summary>
    public bool IsWeekend => IsWeekendDate(Date);

    /// <summary>Makes a day.</summary>
    /// <param name="date">The date.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">The holiday or the decree: needed for these two kinds, refused for others.</param>
    /// <param name="movedFrom">The day whose rest was moved here, for a day off; the default is none.</param>
    /// <exception cref="ArgumentException">
    /// A date is not stated (see <see cref="StatedDate"/>); the name is missing, cannot be printed (see <see cref="PrintableText"/>) or does not belong; <paramref name="movedFrom"/> is given for
    /// another kind than a day off, or is the day itself; a working day falls on a weekend, or a working weekend on a weekday.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    public static CalendarDay Of(LocalDate date, DayKind kind, string? name = null, LocalDate? movedFrom = null)
    {
        LocalDate day = StatedDate.Require(date, nameof(date));
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "A calendar day needs one of the named values of DayKind.");
        }

        if (kind == DayKind.Working && IsWeekendDate(day) || kind == DayKind.WorkingWeekend && !IsWeekendDate(day))
        {
            throw new ArgumentException($"{Text(day)} is a {day.DayOfWeek}, which cannot be {kind}. Working is for Monday to Friday, WorkingWeekend for a Saturday or Sunday that works.", nameof(kind));
        }

        bool named = kind is DayKind.Holiday or DayKind.NonWorkingByDecree;
        if (named != name is not null)
        {
            throw new ArgumentException(
                named ? $"{Text(day)} is {kind} without a name. Give the holiday or the decree." : $"{Text(day)} is {kind} and has the name “{name}”. Only a Holiday and a NonWorkingByDecree day have one: leave it out.", nameof(name));
        }

        LocalDate? from = movedFrom is { } given ? StatedDate.Require(given, nameof(movedFrom)) : null;
        if (from is not null && (kind != DayKind.DayOff || from == day))
        {
            throw new ArgumentException($"{Text(day)} is {kind}, and the rest of {Text(from.Value)} cannot have been moved here. Give movedFrom only for a DayOff, and another day.", nameof(movedFrom));
        }

        return new(day, kind, named ? PrintableText.Require(name, nameof(name)).Trim() : null, from);
    }

    internal static bool IsWeekendDate(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>Answers an invariant line for logs: «2024-05-09 Holiday».</summary>
    public override string ToString() => $"{Text(Date)} {Kind}";

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
