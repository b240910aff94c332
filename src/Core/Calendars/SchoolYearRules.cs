using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>When lessons begin and end in a school year, by one edition of the programme (ФОП) or of a school's own schedule.</summary>
public sealed class SchoolYearRules
{
    // 1 January, the default of a date, is a date that may have been given.
    private readonly bool _beginsSet;
    private readonly bool _endsSet;

    /// <summary>Gets the first school year that the edition governs.</summary>
    public required SchoolYear AppliesFrom { get; init => field = value ?? throw new ArgumentNullException(nameof(AppliesFrom), "SchoolYearRules.AppliesFrom is not set. Give SchoolYear.Starting(2025) or another."); }

    /// <summary>Gets the day that lessons begin: 1 September.</summary>
    /// <value>From 1 September to 31 August, in the school year's order before <see cref="LessonsEnd"/>.</value>
    public required AnnualDate LessonsBegin { get; init => (field, _beginsSet) = (RequireOrder(value, _endsSet ? LessonsEnd : null, value), true); }

    /// <summary>Gets where the first day goes when it is a day off.</summary>
    /// <value>The default is the following working day (ФОП НОО, п. 172).</value>
    public RollConvention BeginRoll { get; init => field = Require(value, nameof(BeginRoll)); }

    /// <summary>Gets the day that lessons end: 26 May.</summary>
    public required AnnualDate LessonsEnd { get; init => (field, _endsSet) = (RequireOrder(_beginsSet ? LessonsBegin : null, value, value), true); }

    /// <summary>Gets where the last day goes when it is a day off; under the programme, <see cref="RollConvention.Preceding"/>.</summary>
    public required RollConvention EndRoll { get; init => field = Require(value, nameof(EndRoll)); }

    /// <summary>Gets the act, its edition and the clause: «ФОП НОО, п. 172».</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "SchoolYearRules.Source"); }

    /// <summary>Gets how sure it is that the source says so for these years.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "SchoolYearRules.Certainty"); }

    /// <summary>Answers the first day of lessons.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="MissingCalendarYearException">The calendar has no data for the year, and the date rolls.</exception>
    public LocalDate FirstLessonDay(SchoolYear year, ProductionCalendar calendar) => Rolled(LessonsBegin, BeginRoll, year, calendar);

    /// <summary>Answers the last day of lessons.</summary>
    /// <inheritdoc cref="FirstLessonDay" path="/exception"/>
    public LocalDate LastLessonDay(SchoolYear year, ProductionCalendar calendar) => Rolled(LessonsEnd, EndRoll, year, calendar);

    private static LocalDate Rolled(AnnualDate date, RollConvention roll, SchoolYear year, ProductionCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Roll(date.InYear(date.Month >= 9 ? year.StartYear : year.StartYear + 1), roll);
    }

    private static AnnualDate RequireOrder(AnnualDate? begin, AnnualDate? end, AnnualDate value) =>
        begin is { } from && end is { } to && Place(from) >= Place(to)
            ? throw new ArgumentException($"SchoolYearRules.LessonsBegin is {Text(from)} and LessonsEnd is {Text(to)}, which does not come later in a school year. Give both within 1 September to 31 August.", nameof(value))
            : value;

    private static int Place(AnnualDate date) => (date.Month + 3) % 12 * 31 + date.Day;

    private static string Text(AnnualDate date) => NodaTime.Text.AnnualDatePattern.Iso.Format(date);

    private static RollConvention Require(RollConvention roll, string property) => Enum.IsDefined(roll)
        ? roll
        : throw new ArgumentOutOfRangeException(property, roll, $"SchoolYearRules.{property} is one of the named values of RollConvention.");
}
