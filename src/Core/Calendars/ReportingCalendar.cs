using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>Which periods are reported on, year after year (отчётные периоды): a reporting year cut into segments.</summary>
/// <remarks>Three years live side by side: the school year, the reporting year of platforms, the calendar year. A calendar of the user's own is a list of segments, or <see cref="YearsFrom"/>.</remarks>
public sealed class ReportingCalendar
{
    /// <summary>Gets the calendar years: «2024 год».</summary>
    public static ReportingCalendar CalendarYears { get; } = YearsFrom(new AnnualDate(1, 1), "календарный год", "{year} год");

    /// <summary>Gets the years of a platform that end on 31 May: «2022/2023 отчётный год».</summary>
    /// <remarks>Source: Самарская область, приказ от 01.10.2015 № 383-од; that the year begins on 1 June is inferred from its end.</remarks>
    public static ReportingCalendar PlatformYears { get; } = new()
    {
        Name = "отчётный год площадки",
        Segments = [Segment(ReportingPeriodKind.Year, "{year} отчётный год", (6, 1), (5, 31))],
        Basis = DocumentReference.Of(RecordKind.Order, new LocalDate(2015, 10, 1), "383-од"),
    };

    /// <summary>Gets the quarters of calendar years: «I квартал 2024 года».</summary>
    public static ReportingCalendar Quarters { get; } = new()
    {
        Name = "кварталы",
        Segments =
        [
            Segment(ReportingPeriodKind.Quarter, "I квартал {year} года", (1, 1), (3, 31)),
            Segment(ReportingPeriodKind.Quarter, "II квартал {year} года", (4, 1), (6, 30)),
            Segment(ReportingPeriodKind.Quarter, "III квартал {year} года", (7, 1), (9, 30)),
            Segment(ReportingPeriodKind.Quarter, "IV квартал {year} года", (10, 1), (12, 31)),
        ],
    };

    /// <summary>Gets the halves of school years, the second to 31 May: the periods of <see cref="HalfYear"/>. The boundaries are our proposal, unverified.</summary>
    public static ReportingCalendar SchoolHalfYears { get; } = SchoolHalves((5, 31));

    /// <summary>Gets the halves of school years, the second to 31 August. The boundaries are our proposal, unverified.</summary>
    public static ReportingCalendar SchoolHalfYearsToAugust { get; } = SchoolHalves((8, 31));

    /// <summary>Gets the name, for messages.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "ReportingCalendar.Name"); }

    /// <summary>Gets the segments of the reporting year, which begins with the first one.</summary>
    /// <value>At least one; in order of time, without overlap, all within one year from the first one's first day. Days between them belong to no period.</value>
    public required ImmutableArray<ReportingSegment> Segments { get; init => field = RequireOrder(GivenList.Some(value, "ReportingCalendar.Segments", "Give at least one segment.")); }

    /// <summary>Gets the act that sets the periods.</summary>
    /// <value>The default is <see langword="null"/>: none, or not known.</value>
    public DocumentReference? Basis { get; init; }

    /// <summary>Makes a calendar of whole years that begin on a day of the user's own.</summary>
    /// <param name="first">The first day; any but 29 February.</param>
    /// <param name="name">The calendar's name.</param>
    /// <param name="periodName">The name of a period, with <c>{year}</c> in it: see <see cref="ReportingSegment.Name"/>.</param>
    /// <exception cref="ArgumentException">The first day is 29 February, or a name cannot be printed or lacks <c>{year}</c>.</exception>
    public static ReportingCalendar YearsFrom(AnnualDate first, string name, string periodName)
    {
        // The year before a leap day ends on it, hence a leap year here.
        LocalDate last = first.InYear(2024).PlusDays(-1);
        return new() { Name = name, Segments = [Segment(ReportingPeriodKind.Year, periodName, (first.Month, first.Day), (last.Month, last.Day))] };
    }

    /// <summary>Answers the calendar with other due rules.</summary>
    /// <param name="rules">One for each segment, in their order; <see langword="null"/> for one without.</param>
    /// <exception cref="ArgumentException">There are more or fewer rules than segments.</exception>
    public ReportingCalendar DueBy(params ReadOnlySpan<DueRule?> rules)
    {
        if (rules.Length != Segments.Length)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{rules.Length} due rules are given, and «{Name}» has {Segments.Length} segments. Give one for each, null where none is stated."), nameof(rules));
        }

        var segments = new ReportingSegment[rules.Length];
        for (int i = 0; i < rules.Length; i++)
        {
            ReportingSegment old = Segments[i];
            segments[i] = new() { Kind = old.Kind, First = old.First, Last = old.Last, Name = old.Name, Due = rules[i] };
        }

        return new() { Name = Name, Segments = [.. segments], Basis = Basis };
    }

    /// <summary>Answers the period that the date belongs to.</summary>
    /// <value><see langword="null"/>: it lies between two periods.</value>
    /// <exception cref="ArgumentException">The date is not stated: see <see cref="StatedDate"/>.</exception>
    public ReportingPeriod? PeriodOf(LocalDate date)
    {
        LocalDate day = Iso(date, nameof(date));
        return PeriodsFrom(CycleOf(day)).Take(Segments.Length).FirstOrDefault(period => period.Days.Contains(day));
    }

    /// <summary>Answers the periods that share a day with the range, in order of time.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An end of the range is not stated: see <see cref="StatedDate"/>.</exception>
    public ImmutableArray<ReportingPeriod> PeriodsIn(DateInterval range)
    {
        (LocalDate first, LocalDate last) = StatedDays.Require(range, nameof(range));
        return [.. PeriodsFrom(CycleOf(first)).SkipWhile(period => period.Days.End < first).TakeWhile(period => period.Days.Start <= last)];
    }

    /// <summary>Answers the first period that begins after the date.</summary>
    /// <exception cref="ArgumentException">The date is not stated: see <see cref="StatedDate"/>.</exception>
    public ReportingPeriod FirstAfter(LocalDate date)
    {
        LocalDate day = Iso(date, nameof(date));
        return PeriodsFrom(CycleOf(day)).First(period => period.Days.Start > day);
    }

    /// <summary>Answers the last period that ended before the date: the one whose report may be due.</summary>
    /// <exception cref="ArgumentException">The date is not stated: see <see cref="StatedDate"/>.</exception>
    public ReportingPeriod LastBefore(LocalDate date)
    {
        LocalDate day = Iso(date, nameof(date));
        return PeriodsFrom(CycleOf(day) - 1).TakeWhile(period => period.Days.End < day).Last();
    }

    /// <summary>Answers the period that follows one of this or of another calendar.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public ReportingPeriod Next(ReportingPeriod period) => FirstAfter((period ?? throw new ArgumentNullException(nameof(period))).Days.End);

    /// <summary>Answers the period that precedes one of this or of another calendar.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public ReportingPeriod Previous(ReportingPeriod period) => LastBefore((period ?? throw new ArgumentNullException(nameof(period))).Days.Start);

    /// <summary>Answers when the report on a period of this calendar is due.</summary>
    /// <value><see langword="null"/>: its segment states no due rule.</value>
    /// <inheritdoc cref="DueRule.For" path="/param"/>
    /// <exception cref="ArgumentException">The period is not one of this calendar's; or see <see cref="DueRule.For"/>.</exception>
    /// <exception cref="MissingCalendarYearException">The production calendar has no data for the year.</exception>
    public DueInstant? DueOf(ReportingPeriod period, ProductionCalendar calendar, string zoneId)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Number <= Segments.Length && Period(period.Year, period.Number - 1) == period
            ? Segments[period.Number - 1].Due?.For(period, calendar, zoneId)
            : throw new ArgumentException($"«{period}» is no period of «{Name}». Ask its calendar for the period: PeriodOf(date).", nameof(period));
    }

    private static ReportingCalendar SchoolHalves((int Month, int Day) end) => new()
    {
        Name = "полугодия учебного года",
        Segments =
        [
            Segment(ReportingPeriodKind.HalfYear, "I полугодие {year} учебного года", (9, 1), (12, 31)),
            Segment(ReportingPeriodKind.HalfYear, "II полугодие {year} учебного года", (1, 1), end),
        ],
    };

    private static ReportingSegment Segment(ReportingPeriodKind kind, string name, (int Month, int Day) first, (int Month, int Day) last) =>
        new() { Kind = kind, Name = name, First = new AnnualDate(first.Month, first.Day), Last = new AnnualDate(last.Month, last.Day) };

    private static ImmutableArray<ReportingSegment> RequireOrder(ImmutableArray<ReportingSegment> segments)
    {
        AnnualDate start = segments[0].First;
        for (int i = 0; i < segments.Length; i++)
        {
            bool follows = i == 0 || Place(segments[i - 1].Last).CompareTo(Place(segments[i].First)) < 0;
            if (!follows || Place(segments[i].First).CompareTo(Place(segments[i].Last)) > 0)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"ReportingCalendar.Segments[{i}] («{segments[i].Name}») does not come in order. Give the segments in order of time, without overlap, within a year from the first day of the first one."), nameof(segments));
            }
        }

        return segments;

        (bool NextYear, AnnualDate Date) Place(AnnualDate date) => (date < start, date);
    }

    private static LocalDate Iso(LocalDate date, string name) => StatedDate.Require(date, name);

    private int CycleOf(LocalDate day) => day >= Segments[0].First.InYear(day.Year) ? day.Year : day.Year - 1;

    private IEnumerable<ReportingPeriod> PeriodsFrom(int cycle)
    {
        for (; ; cycle++)
        {
            for (int i = 0; i < Segments.Length; i++)
            {
                yield return Period(cycle, i);
            }
        }
    }

    private ReportingPeriod Period(int cycle, int index)
    {
        ReportingSegment segment = Segments[index];
        AnnualDate start = Segments[0].First;
        string year = start == new AnnualDate(1, 1)
            ? cycle.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{cycle}/{cycle + 1}");
        return new()
        {
            Kind = segment.Kind,
            Year = cycle,
            Number = index + 1,
            Name = segment.Name.Replace("{year}", year, StringComparison.Ordinal),
            Days = new(InCycle(segment.First), InCycle(segment.Last)),
        };

        LocalDate InCycle(AnnualDate date) => date < start
            ? cycle < 9999 ? date.InYear(cycle + 1) : throw new ArgumentOutOfRangeException(nameof(cycle), $"A period of «{Name}» that begins in 9999 ends after the last year that dates can have. Ask for an earlier one.")
            : date.InYear(cycle);
    }
}
