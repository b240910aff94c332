using FsCheck;
using InnovationDomain.Calendars;

namespace InnovationDomain.Testing;

// Calendars that have data; on request years that have none.
public static partial class InnovationArbitraries
{
    /// <summary>Days of the Russian production calendar.</summary>
    public static Arbitrary<CalendarDay> CalendarDays() => Values.Plausible<CalendarDay>();

    /// <summary>Years of the Russian production calendar, and years with holidays of their own.</summary>
    public static Arbitrary<CalendarYear> CalendarYears() => Values.Plausible<CalendarYear>();

    /// <summary>The Russian calendar of 2013 to 2026, whole or some of its years.</summary>
    public static Arbitrary<ProductionCalendar> ProductionCalendars() => Values.Plausible<ProductionCalendar>();

    /// <summary>2015/2016 to 2025/2026; shrinks to 2024/2025.</summary>
    public static Arbitrary<SchoolYear> SchoolYears() => Values.Plausible<SchoolYear>();

    /// <summary>Halves of these school years.</summary>
    public static Arbitrary<HalfYear> HalfYears() => Values.Plausible<HalfYear>();

    /// <summary>Terms of every unit, as long as acts make them.</summary>
    public static Arbitrary<Term> Terms() => Values.Plausible<Term>();

    /// <summary>Within a period, after it, or a term after it.</summary>
    public static Arbitrary<DueRule> DueRules() => Values.Plausible<DueRule>();

    /// <summary>A day, a Russian time zone, often an hour of closing.</summary>
    public static Arbitrary<DueInstant> DueInstants() => Values.Plausible<DueInstant>();

    /// <summary>The ready calendars, with due rules and without.</summary>
    public static Arbitrary<ReportingCalendar> ReportingCalendars() => Values.Plausible<ReportingCalendar>();

    /// <summary>A part of a reporting year.</summary>
    public static Arbitrary<ReportingSegment> ReportingSegments() => Values.Plausible<ReportingSegment>();

    /// <summary>A period of one of the ready calendars.</summary>
    public static Arbitrary<ReportingPeriod> ReportingPeriods() => Values.Plausible<ReportingPeriod>();

    /// <summary>A quarter or so of lessons.</summary>
    public static Arbitrary<SchoolPeriod> SchoolPeriods() => Values.Plausible<SchoolPeriod>();

    /// <summary>Quarters, trimesters, halves or modules with vacations between them, within one school year.</summary>
    public static Arbitrary<StudyCalendar> StudyCalendars() => Values.Plausible<StudyCalendar>();

    /// <summary>First and last day of lessons by an edition.</summary>
    public static Arbitrary<SchoolYearRules> SchoolYearRules() => Values.Plausible<SchoolYearRules>();

    /// <summary>Editions one after another, the federal ones among them.</summary>
    public static Arbitrary<SchoolYearEditions> SchoolYearEditions() => Values.Plausible<SchoolYearEditions>();
}
