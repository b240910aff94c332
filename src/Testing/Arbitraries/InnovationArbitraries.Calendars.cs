using FsCheck;
using InnovationDomain.Calendars;

namespace InnovationDomain.Testing;

// Calendars that have data; on request years that have none.
public static partial class InnovationArbitraries
{
    /// <summary>Days of the Russian production calendar.</summary>
    public static Arbitrary<CalendarDay> CalendarDays() => Plausible<CalendarDay>();

    /// <summary>Years of the Russian production calendar, and years with holidays of their own.</summary>
    public static Arbitrary<CalendarYear> CalendarYears() => Plausible<CalendarYear>();

    /// <summary>The Russian calendar of 2013 to 2026, whole or some of its years.</summary>
    public static Arbitrary<ProductionCalendar> ProductionCalendars() => Plausible<ProductionCalendar>();

    /// <summary>2015/2016 to 2025/2026; shrinks to 2024/2025.</summary>
    public static Arbitrary<SchoolYear> SchoolYears() => Plausible<SchoolYear>();

    /// <summary>Halves of these school years.</summary>
    public static Arbitrary<HalfYear> HalfYears() => Plausible<HalfYear>();

    /// <summary>Terms of every unit, as long as acts make them.</summary>
    public static Arbitrary<Term> Terms() => Plausible<Term>();

    /// <summary>Within a period, after it, or a term after it.</summary>
    public static Arbitrary<DueRule> DueRules() => Plausible<DueRule>();

    /// <summary>A day, a Russian time zone, often an hour of closing.</summary>
    public static Arbitrary<DueInstant> DueInstants() => Plausible<DueInstant>();

    /// <summary>The ready calendars, with due rules and without.</summary>
    public static Arbitrary<ReportingCalendar> ReportingCalendars() => Plausible<ReportingCalendar>();

    /// <summary>A part of a reporting year.</summary>
    public static Arbitrary<ReportingSegment> ReportingSegments() => Plausible<ReportingSegment>();

    /// <summary>A period of one of the ready calendars.</summary>
    public static Arbitrary<ReportingPeriod> ReportingPeriods() => Plausible<ReportingPeriod>();

    /// <summary>A quarter or so of lessons.</summary>
    public static Arbitrary<SchoolPeriod> SchoolPeriods() => Plausible<SchoolPeriod>();

    /// <summary>Quarters, trimesters, halves or modules with vacations between them, within one school year.</summary>
    public static Arbitrary<StudyCalendar> StudyCalendars() => Plausible<StudyCalendar>();

    /// <summary>First and last day of lessons by an edition.</summary>
    public static Arbitrary<SchoolYearRules> SchoolYearRules() => Plausible<SchoolYearRules>();

    /// <summary>Editions one after another, the federal ones among them.</summary>
    public static Arbitrary<SchoolYearEditions> SchoolYearEditions() => Plausible<SchoolYearEditions>();
}
