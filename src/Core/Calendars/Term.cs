using System.Globalization;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A term (срок): so many days, weeks, months or years after an event.</summary>
/// <remarks>
/// It starts the day after the event (ст. 191 ГК РФ). Months and years end on the event's date of the last month, or on that month's last day (ст. 192 ГК РФ; the clause is from memory, unverified).
/// A last day that does not work goes where <see cref="Roll"/> says (ст. 193 ГК РФ: to the following working day). Equal when length, unit and roll are.
/// </remarks>
public sealed record Term
{
    private const int MostYears = 100;

    private Term(int length, TermUnit unit, RollConvention roll) => (Length, Unit, Roll) = (length, unit, roll);

    /// <summary>Gets how many units.</summary>
    /// <value>From 1 to what makes 100 years.</value>
    public int Length { get; }

    /// <summary>Gets the unit.</summary>
    public TermUnit Unit { get; }

    /// <summary>Gets where a last day goes that does not work.</summary>
    /// <value>Always <see cref="RollConvention.None"/> for working days, which need no roll.</value>
    public RollConvention Roll { get; }

    /// <summary>Makes a term.</summary>
    /// <param name="length">How many units; from 1 to what makes 100 years.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="roll">Where a last day goes that does not work; the default is to the following working day. Of no effect for working days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range, or not a named one.</exception>
    public static Term Of(int length, TermUnit unit, RollConvention roll = RollConvention.Following)
    {
        int most = unit switch
        {
            TermUnit.CalendarDays or TermUnit.WorkingDays or TermUnit.UnstatedDays => MostYears * 365,
            TermUnit.Weeks => MostYears * 52,
            TermUnit.Months or TermUnit.Quarters or TermUnit.HalfYears or TermUnit.Years => MostYears * 12 / MonthsOf(unit),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A term needs one of the named values of TermUnit."),
        };
        if (length < 1 || length > most)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, string.Create(CultureInfo.InvariantCulture, $"A term in {unit} is from 1 to {most} long."));
        }

        return Enum.IsDefined(roll)
            ? new(length, unit, unit == TermUnit.WorkingDays ? RollConvention.None : roll)
            : throw new ArgumentOutOfRangeException(nameof(roll), roll, "A roll is one of the named values of RollConvention.");
    }

    /// <summary>Makes a term in working days (рабочие дни).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is out of its range: see <see cref="Length"/>.</exception>
    public static Term WorkingDays(int length) => Of(length, TermUnit.WorkingDays);

    /// <summary>Makes a term in calendar days (календарные дни) that rolls to the following working day.</summary>
    /// <inheritdoc cref="WorkingDays" path="/exception"/>
    public static Term CalendarDays(int length) => Of(length, TermUnit.CalendarDays);

    /// <summary>Makes a term of «дней», the act not saying which: see <see cref="TermUnit.UnstatedDays"/>.</summary>
    /// <inheritdoc cref="WorkingDays" path="/exception"/>
    public static Term UnstatedDays(int length) => Of(length, TermUnit.UnstatedDays);

    /// <summary>Makes a term in weeks that rolls to the following working day.</summary>
    /// <inheritdoc cref="WorkingDays" path="/exception"/>
    public static Term Weeks(int length) => Of(length, TermUnit.Weeks);

    /// <summary>Makes a term in months that rolls to the following working day.</summary>
    /// <inheritdoc cref="WorkingDays" path="/exception"/>
    public static Term Months(int length) => Of(length, TermUnit.Months);

    /// <summary>Makes a term in years that rolls to the following working day.</summary>
    /// <inheritdoc cref="WorkingDays" path="/exception"/>
    public static Term Years(int length) => Of(length, TermUnit.Years);

    /// <summary>Answers the term with another roll.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="roll"/> is not a named value.</exception>
    public Term Rolling(RollConvention roll) => Of(Length, Unit, roll);

    /// <summary>Answers the due date: the last day on which what the term is for is in time.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <param name="calendar">Which days work; not asked when nothing depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eventDay"/> is after the year 9898.</exception>
    /// <exception cref="MissingCalendarYearException">The calendar has no data for a year that decides the answer.</exception>
    public LocalDate DueOn(LocalDate eventDay, ProductionCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Roll(LastDay(Start(eventDay), calendar), Roll);
    }

    /// <summary>Answers the due date and how it was counted.</summary>
    /// <inheritdoc cref="DueOn" path="/param"/>
    /// <inheritdoc cref="DueOn" path="/exception"/>
    public CountedTerm Count(LocalDate eventDay, ProductionCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        LocalDate start = Start(eventDay);
        LocalDate last = LastDay(start, calendar);
        LocalDate due = calendar.Roll(last, Roll);
        return new(this, start, last, due, [.. Rules(start, last, due, calendar)]);
    }

    /// <summary>Answers an invariant line for logs: «5 WorkingDays», «3 Months, Preceding».</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Length} {Unit}{(Unit == TermUnit.WorkingDays || Roll == RollConvention.Following ? "" : $", {Roll}")}");

    private static int MonthsOf(TermUnit unit) => unit switch
    {
        TermUnit.Years => 12,
        TermUnit.HalfYears => 6,
        TermUnit.Quarters => 3,
        _ => 1,
    };

    private static LocalDate Start(LocalDate eventDay)
    {
        LocalDate day = StatedDate.Require(eventDay, nameof(eventDay));
        return day.Year <= 9898 ? day : throw new ArgumentOutOfRangeException(nameof(eventDay), "eventDay leaves no room for a term before the year 9999. Give a day up to the year 9898.");
    }

    private LocalDate LastDay(LocalDate day, ProductionCalendar calendar) => Unit switch
    {
        TermUnit.WorkingDays => calendar.AddWorkingDays(day, Length),
        TermUnit.CalendarDays or TermUnit.UnstatedDays => day.PlusDays(Length),
        TermUnit.Weeks => day.PlusWeeks(Length),
        _ => day.PlusMonths(Length * MonthsOf(Unit)),
    };

    private IEnumerable<TermRule> Rules(LocalDate start, LocalDate last, LocalDate due, ProductionCalendar calendar)
    {
        yield return TermRule.StartsNextDay;
        switch (Unit)
        {
            case TermUnit.CalendarDays:
                break;
            case TermUnit.WorkingDays:
                yield return TermRule.WorkingDaysOnly;
                break;
            case TermUnit.UnstatedDays:
                yield return TermRule.UnstatedDaysAreCalendarDays;
                break;
            case TermUnit.Weeks:
                yield return TermRule.SameWeekday;
                break;
            default:
                yield return last.Day == start.Day ? TermRule.SameDate : TermRule.LastDayOfMonth;
                break;
        }

        if (last != due)
        {
            yield return Roll == RollConvention.Following ? TermRule.RolledToFollowing : TermRule.RolledToPreceding;
        }

        if (AskedDays(start, last, due).Any(day => calendar.KindOf(day) == DayKind.NonWorkingByDecree && !CalendarDay.IsWeekendDate(day)))
        {
            yield return calendar.DecreeDays == DecreeDays.AsWorking ? TermRule.DecreeDaysAreWorkingDays : TermRule.DecreeDaysAreDaysOff;
        }
    }

    // The days whose kind decided the answer.
    private IEnumerable<LocalDate> AskedDays(LocalDate start, LocalDate last, LocalDate due) =>
        Unit == TermUnit.WorkingDays ? new DateInterval(start, due).Skip(1)
        : Roll == RollConvention.None ? []
        : new DateInterval(LocalDate.Min(last, due), LocalDate.Max(last, due));
}
