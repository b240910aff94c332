using InnovationDomain.Lists;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>When applications are taken every year (ежегодный срок приёма): «с 1 сентября по 1 марта текущего учебного года».</summary>
/// <remarks>29 February is 28 February in a year that has no such day.</remarks>
public sealed class RecurringWindow
{
    private const int FirstYear = 1000;

    private const int LastYear = 9997;

    /// <summary>Gets the day it opens.</summary>
    public required AnnualDate OpensOn { get; init; }

    /// <summary>Gets the day it closes, the first one that is not before the opening.</summary>
    public required AnnualDate ClosesOn { get; init; }

    /// <summary>Gets the hour it closes.</summary>
    /// <value>The default is <see langword="null"/>: not stated, the day counts as a whole.</value>
    public LocalTime? ClosesAt { get; init; }

    /// <summary>Gets whether the stated end still belongs to the window.</summary>
    /// <value>The default is <see cref="WindowEnd.Inclusive"/>.</value>
    public WindowEnd End { get; init => field = NamedValue.Require(value, "RecurringWindow.End"); }

    /// <summary>Gets how many calendar days it must have at least, by the act.</summary>
    /// <value>From 1. The default is <see langword="null"/>: none stated.</value>
    public int? MinimumDays
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(MinimumDays), value, "RecurringWindow.MinimumDays counts from 1. Leave it out where the act sets none.");
    }

    /// <summary>Answers the window of a school year, the first that opens on or after 1 September.</summary>
    /// <param name="firstYear">The year in which the school year begins: 2023 for 2023/2024.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date of the window has no year from 1000 to 9999.</exception>
    public ApplicationWindow OfSchoolYear(int firstYear) => From(InYear(firstYear, 9));

    /// <summary>Answers the window that opens in a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A date of the window has no year from 1000 to 9999.</exception>
    public ApplicationWindow OfCalendarYear(int year) => From(InYear(year, 1));

    /// <summary>Answers the window that takes a moment, else the one it misses by the least; the one that closed before it where it lies half-way between two.</summary>
    internal ApplicationWindow Nearest(LocalDateTime moment)
    {
        (ApplicationWindow? nearest, Duration least) = (null, Duration.MaxValue);
        for (int year = moment.Year - 1; year <= moment.Year + 1; year++)
        {
            ApplicationWindow window = OfCalendarYear(Math.Clamp(year, FirstYear, LastYear));
            WindowPosition position = window.Locate(moment);
            if (position.Place == WindowPlace.Inside)
            {
                return window;
            }

            if (position.Distance.ToDuration() is var distance && distance < least)
            {
                (nearest, least) = (window, distance);
            }
        }

        return nearest!;
    }

    private static LocalDate InYear(int year, int month) => year is >= FirstYear and <= LastYear
        ? new(year, month, 1)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "The year of a window is from 1000 to 9997. Give the full year: 2021, not 21.");

    private static LocalDate First(AnnualDate day, LocalDate from) => day.InYear(from.Year) is var same && same >= from ? same : day.InYear(from.Year + 1);

    private ApplicationWindow From(LocalDate start)
    {
        LocalDate opens = First(OpensOn, start);
        return new() { OpensOn = opens, ClosesOn = First(ClosesOn, opens), ClosesAt = ClosesAt, End = End, MinimumDays = MinimumDays };
    }
}
