using System.Collections.Immutable;
using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Calendars that have data, school years from 2015/2016 to 2025/2026, terms, due rules. On request years without a calendar.</summary>
internal static class CalendarRecipes
{
    private static readonly string[] Zones = ["Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Irkutsk", "Europe/Kaliningrad", "Asia/Kamchatka"];

    private static readonly ReportingCalendar[] ReportingCalendars =
        [ReportingCalendar.CalendarYears, ReportingCalendar.PlatformYears, ReportingCalendar.Quarters, ReportingCalendar.SchoolHalfYears, ReportingCalendar.SchoolHalfYearsToAugust];

    private static readonly ProductionCalendar RussiaAtWork = ProductionCalendar.Russia.Counting(DecreeDays.AsWorking);

    public static void AddTo(RecipeBook book)
    {
        book.Add(Day);
        book.Add(Year);
        book.Add(WorkingDays);
        book.Add(SchoolYearOf);
        book.Add(draw => HalfYear.Of(SchoolYearOf(draw), draw.Between(1, 2), draw.Any<SecondHalfYearEnd>()));
        book.Add(TermOf);
        book.Add(Rule);
        book.Add(draw => DueInstant.Of(DayBefore9999(draw), draw.Pick(Zones), Closing(draw)));
        book.Add(Reporting);
        book.Add(draw => draw.PickOf(Reporting(draw).Segments));
        book.Add(PeriodOf);
        book.Add(draw => Period(draw, 1, draw.Day()));
        book.Add(Study);
        book.Add(draw => draw.Chance(50) ? draw.PickOf(SchoolYearEditions.Federal.Editions) : Rules(draw));
        book.Add(Editions);
    }

    private static LocalDate DayBefore9999(Draw draw) => draw.Day() is { Year: < 9999 } day ? day : new LocalDate(9998, 12, 31);

    private static CalendarDay Day(Draw draw)
    {
        if (!draw.IsExtreme)
        {
            return ProductionCalendar.Russia.DayOf(TimeRecipes.AnyDay(draw));
        }

        LocalDate day = TimeRecipes.AnyDay(draw);
        DayKind kind = draw.Any<DayKind>();
        bool isWeekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        kind = kind == DayKind.Working && isWeekend ? DayKind.WorkingWeekend : kind == DayKind.WorkingWeekend && !isWeekend ? DayKind.Working : kind;
        LocalDate? from = kind == DayKind.DayOff && day.Year is > 1000 && draw.Chance(30) ? day.PlusDays(-1) : null;
        return CalendarDay.Of(day, kind, kind is DayKind.Holiday or DayKind.NonWorkingByDecree ? draw.Text("Holiday") : null, from);
    }

    private static CalendarYear Year(Draw draw)
    {
        if (!draw.IsExtreme && draw.Chance(50))
        {
            return draw.PickOf(ProductionCalendar.Russia.Years);
        }

        int year = draw.IsExtreme ? draw.Pick(1000, 2012, 2024, 2100, 9998) : draw.Between(2015, 2026);
        ImmutableArray<CalendarDay> days = draw.Different(
            1, 8, () => CalendarDay.Of(new LocalDate(year, 1, 1).PlusDays(draw.Next(365)), draw.Pick(DayKind.Holiday, DayKind.NonWorkingByDecree), draw.Text("Holiday")), day => day.Date);
        return new() { Year = year, Days = days, Transfers = draw.Chance(50) ? OrganizationRecipes.Reference(draw, Records.RecordKind.Decree) : null };
    }

    private static ProductionCalendar WorkingDays(Draw draw)
    {
        if (draw.Chance(draw.IsExtreme ? 20 : 70))
        {
            return draw.Chance(50) ? ProductionCalendar.Russia : RussiaAtWork;
        }

        // A slice of the real years: what lies beside them has no data.
        ImmutableArray<CalendarYear> years = ProductionCalendar.Russia.Years;
        int first = draw.Next(years.Length);
        return ProductionCalendar.Of("Россия", [.. years.Skip(first).Take(draw.IsExtreme ? 1 : draw.Between(1, 4))], draw.Any<DecreeDays>());
    }

    private static SchoolYear SchoolYearOf(Draw draw) => SchoolYear.Starting(draw.IsExtreme && draw.Chance(60) ? draw.Pick(1000, 2012, 2023, 2026, 2031, 9998) : draw.Between(2015, 2025));

    private static Term TermOf(Draw draw)
    {
        TermUnit unit = draw.Any<TermUnit>();
        int length = draw.IsExtreme && draw.Chance(50) ? 1 : unit switch
        {
            TermUnit.Years => draw.Between(1, 5),
            TermUnit.HalfYears or TermUnit.Quarters => draw.Between(1, 4),
            TermUnit.Months or TermUnit.Weeks => draw.Between(1, 11),
            _ => draw.Between(3, 30),
        };
        return Term.Of(draw.IsExtreme && unit == TermUnit.Years && draw.Chance(50) ? 100 : length, unit, draw.Any<RollConvention>());
    }

    private static LocalTime? Closing(Draw draw) => draw.Chance(50) ? null : draw.IsExtreme ? draw.Pick(LocalTime.MaxValue, new LocalTime(0, 1)) : draw.Pick(new LocalTime(17, 0), new LocalTime(18, 0), new LocalTime(12, 0));

    private static DueRule Rule(Draw draw) => draw.Next(3) switch
    {
        0 => DueRule.After(TermOf(draw), Closing(draw)),
        1 => DueRule.After(draw.Any<AnnualDate>(), draw.Any<RollConvention>(), Closing(draw)),
        _ => DueRule.Within(draw.Any<AnnualDate>(), draw.Any<RollConvention>(), Closing(draw)),
    };

    private static ReportingCalendar Reporting(Draw draw)
    {
        ReportingCalendar ready = draw.Pick(ReportingCalendars);
        return draw.Chance(50) ? ready : ready.DueBy([.. ready.Segments.Select(_ => draw.Chance(70) ? Rule(draw) : null)]);
    }

    private static ReportingPeriod PeriodOf(Draw draw) => Reporting(draw).FirstAfter(DayBefore9999(draw) is { Year: < 9990 } day ? day : new LocalDate(9990, 1, 1));

    private static SchoolPeriod Period(Draw draw, int number, LocalDate start) => new() { Number = number, Days = new(start, start.Year < 9999 ? start.PlusDays(draw.Between(draw.IsExtreme ? 0 : 40, 55)) : start) };

    private static StudyCalendar Study(Draw draw)
    {
        SchoolYear year = SchoolYearOf(draw);
        SchoolPeriodKind kind = draw.Any<SchoolPeriodKind>();
        int count = kind switch { SchoolPeriodKind.SchoolQuarter => 4, SchoolPeriodKind.Trimester => 3, SchoolPeriodKind.HalfYear => 2, _ => draw.Between(1, 6) };
        var periods = ImmutableArray.CreateBuilder<SchoolPeriod>();
        // Nine months of lessons in equal parts, a week or so of vacation between them.
        int room = 265 / count;
        for (int i = 0; i < count; i++)
        {
            LocalDate start = year.Days.Start.PlusDays(i * room);
            periods.Add(new() { Number = i + 1, Days = new(start, start.PlusDays(draw.IsExtreme ? draw.Pick(0, room - 1) : room - draw.Between(6, 12))) });
        }

        return new() { Year = year, Kind = kind, Periods = periods.ToImmutable() };
    }

    private static SchoolYearRules Rules(Draw draw) => draw.Assemble<SchoolYearRules>(
        (nameof(SchoolYearRules.LessonsBegin), new AnnualDate(9, draw.Between(1, 15))), (nameof(SchoolYearRules.LessonsEnd), new AnnualDate(5, draw.Between(15, 31))));

    private static SchoolYearEditions Editions(Draw draw)
    {
        if (draw.Chance(40))
        {
            return SchoolYearEditions.Federal;
        }

        ImmutableArray<SchoolYearRules> rules = draw.Different(1, 4, () => Rules(draw), edition => edition.AppliesFrom);
        return new() { Editions = [.. rules.OrderBy(edition => edition.AppliesFrom)] };
    }
}
