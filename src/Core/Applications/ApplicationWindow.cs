using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>When applications are taken (срок приёма заявок); it may cross the end of a calendar year.</summary>
/// <remarks>All moments are local ones in the zone of the authority that takes the applications.</remarks>
public sealed class ApplicationWindow
{
    /// <summary>Gets the day it opens.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate OpensOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "ApplicationWindow.OpensOn");
            RequireOrder();
        }
    }

    /// <summary>Gets the hour it opens.</summary>
    /// <value>The default is the beginning of the day. The moment itself belongs to the window.</value>
    public LocalTime OpensAt
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    /// <summary>Gets the day it closes.</summary>
    /// <value>Years 1000 to 9998, so that there is a day after it.</value>
    public required LocalDate ClosesOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "ApplicationWindow.ClosesOn") is { Year: < 9999 } day ? day
                : throw new ArgumentOutOfRangeException(nameof(ClosesOn), "ApplicationWindow.ClosesOn is of the last year that dates can have. Give the real end of the window.");
            RequireOrder();
        }
    }

    /// <summary>Gets the hour it closes: 17:00.</summary>
    /// <value>The default is <see langword="null"/>: not stated, the day counts as a whole.</value>
    /// <remarks>Source: ГК РФ, ст. 194: until 24:00 of the last day, or until the hour at which the organization stops such operations.</remarks>
    public LocalTime? ClosesAt
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    /// <summary>Gets whether the stated end, the hour or the whole day, still belongs to the window.</summary>
    /// <value>The default is <see cref="WindowEnd.Inclusive"/>. A window that opens and ends at one excluded moment takes nothing.</value>
    public WindowEnd End { get; init => field = NamedValue.Require(value, "ApplicationWindow.End"); }

    /// <summary>Gets how many calendar days it must have at least, by the act.</summary>
    /// <value>From 1. The default is <see langword="null"/>: none stated. A window that is shorter is legal here: <see cref="Length"/> tells.</value>
    public int? MinimumDays
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(MinimumDays), value, "ApplicationWindow.MinimumDays counts from 1. Leave it out where the act sets none.");
    }

    /// <summary>Gets its length: 8 November to 7 December is 30 days.</summary>
    /// <remarks>The closing day does not count where the window takes nothing of it. Source of the count: 08.11–07.12.2022, announced as 30 calendar days (Калининград).</remarks>
    public WindowLength Length => new(Period.DaysBetween(OpensOn, ClosesOn) + (Closing == ClosesOn.AtMidnight() && !TakesClosing ? 0 : 1), MinimumDays);

    /// <summary>Gets whether the moment of closing itself still belongs to the window.</summary>
    internal bool TakesClosing => ClosesAt is not null && End == WindowEnd.Inclusive;

    private LocalDateTime Opening => OpensOn + OpensAt;

    // The day as a whole ends where the next one begins, which does not belong to it any more.
    private LocalDateTime Closing => ClosesAt is { } hour ? ClosesOn + hour : (End == WindowEnd.Inclusive ? ClosesOn.PlusDays(1) : ClosesOn).AtMidnight();

    /// <summary>Answers whether a submission lies before, inside or after the window, and by how much.</summary>
    /// <param name="moment">The local moment of submission, in the zone of the authority.</param>
    /// <exception cref="ArgumentException"><paramref name="moment"/> is not stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Its year is not from 1000 to 9999.</exception>
    public WindowPosition Locate(LocalDateTime moment)
    {
        moment = StatedMoment.Require(moment, nameof(moment));
        return moment < Opening ? new(WindowPlace.Before, Between(moment, Opening))
            : moment < Closing || (moment == Closing && TakesClosing) ? new(WindowPlace.Inside, Between(moment, Closing))
            : new(WindowPlace.After, Between(Closing, moment));
    }

    private static Period Between(LocalDateTime start, LocalDateTime end) => Period.Between(start, end, PeriodUnits.Days | PeriodUnits.AllTimeUnits);

    // Whichever property is set last is checked against the others.
    private void RequireOrder()
    {
        if (OpensOn == default || ClosesOn == default)
        {
            return;
        }

        LocalTime closesAt = ClosesAt ?? LocalTime.MaxValue;
        if (ClosesOn + closesAt < Opening)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"ApplicationWindow closes at {ClosesOn + closesAt:uuuu-MM-dd HH:mm}, before it opens at {Opening:uuuu-MM-dd HH:mm}. Give a later closing; a window may cross the year: 2023-12-01 to 2024-02-01."),
                nameof(ClosesOn));
        }
    }
}
