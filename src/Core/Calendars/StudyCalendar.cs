using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Lists;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Calendars;

/// <summary>How an organization divides a school year (календарный учебный график): its quarters, trimesters, half-years or modules, and the vacations between them.</summary>
public sealed class StudyCalendar
{
    /// <summary>Gets the school year.</summary>
    public required SchoolYear Year
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Year), "StudyCalendar.Year is not set. Give SchoolYear.Starting(2025) or another.");
            RequireInYear(field, Periods);
        }
    }

    /// <summary>Gets what the periods are.</summary>
    public required SchoolPeriodKind Kind
    {
        get;
        init
        {
            field = NamedValue.Require(value, "StudyCalendar.Kind");
            RequireNumber(field, Periods);
        }
    }

    /// <summary>Gets the periods, from the first on.</summary>
    /// <value>Four quarters, three trimesters, two half-years, or any number of modules; numbered 1, 2, 3…, in order of time, without overlap, within the school year.</value>
    public required ImmutableArray<SchoolPeriod> Periods
    {
        get;
        init
        {
            field = RequireOrder(GivenList.Some(value, "StudyCalendar.Periods", "Give at least one period."));
            RequireNumber(Kind, field);
            RequireInYear(Year, field);
        }
    }

    /// <summary>Gets the vacations between the periods (каникулы), each with both ends included; the summer is not among them.</summary>
    /// <remarks>The programme asks for seven calendar days at least (ФОП НОО, п. 172); whether they are is a question to a rule, not a condition here.</remarks>
    public ImmutableArray<DateInterval> Vacations =>
    [
        .. Periods.Zip(Periods.Skip(1), (before, after) => (First: before.Days.End.PlusDays(1), Last: after.Days.Start.PlusDays(-1)))
            .Where(gap => gap.First <= gap.Last)
            .Select(gap => new DateInterval(gap.First, gap.Last)),
    ];

    /// <summary>Answers the period that the date lies in.</summary>
    /// <value><see langword="null"/>: none; it is vacation time, or not of this school year.</value>
    /// <exception cref="ArgumentException">The date is not stated: see <see cref="StatedDate"/>.</exception>
    public SchoolPeriod? PeriodOf(LocalDate date)
    {
        LocalDate day = StatedDate.Require(date, nameof(date));
        return Periods.FirstOrDefault(period => period.Days.Contains(day));
    }

    /// <summary>Answers how many weeks of lessons the year makes: see <see cref="SchoolPeriod.LessonWeeks"/>.</summary>
    /// <inheritdoc cref="SchoolPeriod.LessonDays" path="/exception"/>
    public decimal LessonWeeks(ProductionCalendar calendar) => Periods.Sum(period => period.LessonWeeks(calendar));

    private static ImmutableArray<SchoolPeriod> RequireOrder(ImmutableArray<SchoolPeriod> periods)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            if (periods[i].Number != i + 1)
            {
                throw Mistake($"StudyCalendar.Periods[{i}] has the number {periods[i].Number}. Number them 1, 2, 3… in the order of the list.");
            }

            if (i > 0 && periods[i].Days.Start <= periods[i - 1].Days.End)
            {
                throw Mistake($"StudyCalendar.Periods[{i}] is {Text(periods[i])}, which does not come after {Text(periods[i - 1])}. Give them in order of time, without overlap.");
            }
        }

        return periods;
    }

    private static void RequireNumber(SchoolPeriodKind kind, ImmutableArray<SchoolPeriod> periods)
    {
        int expected = kind switch
        {
            SchoolPeriodKind.SchoolQuarter => 4,
            SchoolPeriodKind.Trimester => 3,
            SchoolPeriodKind.HalfYear => 2,
            _ => 0,
        };
        if (expected != 0 && !periods.IsDefault && periods.Length != expected)
        {
            throw Mistake($"StudyCalendar.Periods has {periods.Length} periods, and a year has {expected} of the kind {kind}. Give them all, or the kind Module.");
        }
    }

    private static void RequireInYear(SchoolYear? year, ImmutableArray<SchoolPeriod> periods)
    {
        if (year is not null && !periods.IsDefault && periods.FirstOrDefault(period => !year.Days.Contains(period.Days)) is { } stranger)
        {
            throw Mistake($"StudyCalendar.Periods[{stranger.Number - 1}] is {Text(stranger)}, and the school year is {year}. Give periods from 1 September to 31 August of it.");
        }
    }

    private static string Text(SchoolPeriod period) => $"{LocalDatePattern.Iso.Format(period.Days.Start)}–{LocalDatePattern.Iso.Format(period.Days.End)}";

    private static ArgumentException Mistake(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));
}
