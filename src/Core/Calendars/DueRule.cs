using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Calendars;

/// <summary>When the report on a period is due (срок представления отчёта), as an act states it: «до 10 июня, 17:00», «в течение 10 рабочих дней».</summary>
/// <remarks>Equal when all properties are.</remarks>
public sealed record DueRule
{
    private DueRule(DueAnchor anchor, AnnualDate? on, Term? term, RollConvention roll, LocalTime? closesAt) => (Anchor, On, Term, Roll, ClosesAt) = (anchor, on, term, roll, closesAt);

    /// <summary>Gets from where the date is found.</summary>
    public DueAnchor Anchor { get; }

    /// <summary>Gets the date.</summary>
    /// <value><see langword="null"/> exactly when a term is counted.</value>
    public AnnualDate? On { get; }

    /// <summary>Gets the term after the last day of the period.</summary>
    /// <value><see langword="null"/> exactly when a date is stated.</value>
    public Term? Term { get; }

    /// <summary>Gets where the date goes when it is a day off.</summary>
    public RollConvention Roll { get; }

    /// <summary>Gets the closing hour.</summary>
    /// <value><see langword="null"/>: the end of the day, 24:00.</value>
    public LocalTime? ClosesAt { get; }

    /// <summary>Makes a rule «on the last such date in the period».</summary>
    /// <param name="on">20 December; 29 February stands for the last day of February.</param>
    /// <param name="roll">Where the date goes when it is a day off: acts differ, so it is stated.</param>
    /// <param name="closesAt">The closing hour; the default is the end of the day. Never midnight.</param>
    /// <exception cref="ArgumentException">The closing hour is midnight.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="roll"/> is not a named value.</exception>
    public static DueRule Within(AnnualDate on, RollConvention roll, LocalTime? closesAt = null) => Of(DueAnchor.WithinPeriod, on, null, roll, closesAt);

    /// <summary>Makes a rule «on the first such date after the period».</summary>
    /// <inheritdoc cref="Within"/>
    public static DueRule After(AnnualDate on, RollConvention roll, LocalTime? closesAt = null) => Of(DueAnchor.AfterPeriod, on, null, roll, closesAt);

    /// <summary>Makes a rule «within a term after the period», whose last day is the event; the term says how it rolls.</summary>
    /// <exception cref="ArgumentException">The term is <see langword="null"/>, or the closing hour is midnight.</exception>
    public static DueRule After(Term term, LocalTime? closesAt = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Of(DueAnchor.TermAfterPeriod, null, term, term.Roll, closesAt);
    }

    /// <summary>Answers when the report on a period is due.</summary>
    /// <param name="period">The period.</param>
    /// <param name="calendar">Which days work; not asked when the date does not roll.</param>
    /// <param name="zoneId">The id of the receiver's time zone: «Europe/Samara».</param>
    /// <exception cref="ArgumentException">The period has no such date in it (<see cref="DueAnchor.WithinPeriod"/>), or the zone id is blank.</exception>
    /// <exception cref="MissingCalendarYearException">The calendar has no data for the year.</exception>
    public DueInstant For(ReportingPeriod period, ProductionCalendar calendar, string zoneId)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        LocalDate date = Term is not null ? Term.DueOn(period.Days.End, calendar) : calendar.Roll(DateFor(period, On!.Value), Roll);
        return DueInstant.Of(date, zoneId, ClosesAt);
    }

    private static DueRule Of(DueAnchor anchor, AnnualDate? on, Term? term, RollConvention roll, LocalTime? closesAt) => new(
        anchor,
        on,
        term,
        Enum.IsDefined(roll) ? roll : throw new ArgumentOutOfRangeException(nameof(roll), roll, "A roll is one of the named values of RollConvention."),
        DueInstant.RequireClosing(closesAt, nameof(closesAt)));

    private LocalDate DateFor(ReportingPeriod period, AnnualDate on)
    {
        LocalDate end = period.Days.End;
        LocalDate same = on.InYear(end.Year);
        if (Anchor == DueAnchor.AfterPeriod)
        {
            return same > end ? same
                : end.Year < 9999 ? on.InYear(end.Year + 1)
                : throw new ArgumentException($"The report on «{period}» is due after the year 9999, the last that dates can have. Give the real period.", nameof(period));
        }

        LocalDate within = same <= end ? same : on.InYear(end.Year - 1);
        return within >= period.Days.Start
            ? within
            : throw new ArgumentException($"The report on «{period}» is due on {AnnualDatePattern.Iso.Format(on)} within it, and it has no such date. Use DueRule.After, or another date.", nameof(period));
    }
}
