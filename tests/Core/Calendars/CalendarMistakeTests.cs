using InnovationDomain.Calendars;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>What a caller of the calendars cannot leave out or ask for, each told by its name.</summary>
public sealed class CalendarMistakeTests
{
    private static readonly ProductionCalendar Russia = ProductionCalendar.Russia;

    private static readonly LocalDate Day = new(2025, 3, 3);

    [Fact]
    public void What_is_missing_is_named()
    {
        ReportingPeriod quarter = ReportingCalendar.Quarters.PeriodOf(Day)!;
        SchoolYearRules rules = SchoolYearEditions.Federal.Editions[0];
        Missing("year", () => Russia.With(null!));
        Missing("days", () => Russia.CountWorkingDays(null!));
        Missing("period", () => ReportingCalendar.Quarters.Next(null!));
        Missing("period", () => ReportingCalendar.Quarters.Previous(null!));
        Missing("period", () => ReportingCalendar.Quarters.DueOf(null!, Russia, "Europe/Samara"));
        Missing("range", () => ReportingCalendar.Quarters.PeriodsIn(null!));
        Missing("year", () => HalfYear.Of(null!, 1));
        Missing("calendar", () => Term.Months(1).DueOn(Day, null!));
        Missing("calendar", () => Term.Months(1).Count(Day, null!));
        Missing("calendar", () => new SchoolPeriod { Number = 1, Days = new(Day, Day) }.LessonDays(null!));
        Missing("year", () => SchoolYearEditions.Federal.RulesOf(null!));
        Missing("zone", () => DueInstant.Of(Day, "Europe/Samara").In(null!));
        Missing("year", () => rules.FirstLessonDay(null!, Russia));
        Missing("calendar", () => rules.LastLessonDay(SchoolYear.Starting(2024), null!));
        Missing("term", () => DueRule.After(null!));
        Missing("period", () => DueRule.After(Term.Months(1)).For(null!, Russia, "Europe/Samara"));
        Missing("calendar", () => DueRule.After(Term.Months(1)).For(quarter, null!, "Europe/Samara"));
    }

    [Fact]
    public void What_is_not_named_is_refused()
    {
        Says("ProductionCalendar.DecreeDays is one of the named values of DecreeDays.", () => Russia.Counting((DecreeDays)99));
        Says("A roll is one of the named values of RollConvention.", () => Russia.Roll(Day, (RollConvention)99));
        Says("The end of the second half is one of the named values of SecondHalfYearEnd.", () => HalfYear.Of(SchoolYear.Starting(2024), 2, (SecondHalfYearEnd)99));
        Says("A roll is one of the named values of RollConvention.", () => DueRule.Within(new(5, 31), (RollConvention)99));
        Says("A roll is one of the named values of RollConvention.", () => Term.Months(1).Rolling((RollConvention)99));
        Says("A rule of counting is one of the named values of TermRule.", () => ((TermRule)99).Clause());
        Says("A calendar day needs one of the named values of DayKind.", () => CalendarDay.Of(Day, (DayKind)99));
        Says("zoneId is blank.", () => DueInstant.Of(Day, " "));
        Says("ProductionCalendar.Name is blank.", () => ProductionCalendar.Of(" ", Russia.Years));
        Says("ProductionCalendar.Years is empty. Give at least one year.", () => ProductionCalendar.Of("наш", []));
        Says("ProductionCalendar.Years[1] has the year «2013» of ProductionCalendar.Years[0].", () => ProductionCalendar.Of("наш", [Russia.Years[0], Russia.Years[0]]));
        Says("date is not set.", () => Russia.IsWorking(default));
        Says("date is not set.", () => Russia.DayOf(default));
        Says("date is not set.", () => Russia.KindOf(default));
        Says("date is not set.", () => Russia.AddWorkingDays(default, 1));
        Says("date is not set.", () => Russia.WorkingDaysAfter(default, Day));
        Says("last is not set.", () => Russia.WorkingDaysAfter(Day, default));
        Says("date is not set.", () => Russia.Roll(default, RollConvention.None));
        Says("eventDay is not set.", () => Term.Months(1).DueOn(default, Russia));
        Says("date is not set.", () => SchoolYear.Containing(default));
        Says("date is not set.", () => HalfYear.Containing(default));
        Says("date is not set.", () => DueInstant.Of(default, "Europe/Samara"));
        Says("date is not set.", () => ReportingCalendar.Quarters.PeriodOf(default));
        Says("movedFrom is not set.", () => CalendarDay.Of(new(2025, 5, 2), DayKind.DayOff, movedFrom: default(LocalDate)));
    }

    // The first and the last value that is allowed, and the first that is not.
    [Fact]
    public void Numbers_at_their_bounds()
    {
        Assert.Equal((1000, 9998), (SchoolYear.Starting(1000).StartYear, SchoolYear.Starting(9998).StartYear));
        Says("A school year starts in a year from 1000 to 9998.", () => SchoolYear.Starting(999));
        Says("A school year starts in a year from 1000 to 9998.", () => SchoolYear.Starting(9999));
        Assert.Equal((1000, 9998), (Year(1000).Year, Year(9998).Year));
        Says("CalendarYear.Year is a year from 1000 to 9998.", () => Year(999));
        Says("CalendarYear.Year is a year from 1000 to 9998.", () => Year(9999));
        Assert.Equal(2013, CalendarYear.Russian(2013, []).Year);
        Says("The holidays of article 112 of the Labour Code are known here from 2013 on: for an earlier year give all Days.", () => CalendarYear.Russian(2012, []));
        Says("SchoolPeriod.Number counts from 1.", () => new SchoolPeriod { Number = 0, Days = new(Day, Day) });
        Assert.Equal(new LocalDate(1000, 1, 1), StatedDate.Require(new(1000, 1, 1), "x"));
        Says("x is of the year 999, which does not have four digits.", () => StatedDate.Require(new(999, 12, 31), "x"));
        Assert.Equal(new LocalDate(9998, 12, 31), DueInstant.Of(new(9998, 12, 31), "Europe/Samara").Date);
        Assert.Equal(new LocalDate(9899, 12, 31), Term.CalendarDays(365).Rolling(RollConvention.None).DueOn(new(9898, 12, 31), Russia));
        Says("eventDay leaves no room for a term before the year 9999. Give a day up to the year 9898.", () => Term.CalendarDays(1).DueOn(new(9899, 1, 1), Russia));
        Says("ReportingPeriod.Number counts from 1.", () => Period(2025, 0));
        Says("ReportingPeriod.Year is a year from 1000 to 9999.", () => Period(999, 1));
        Says("ReportingPeriod.Year is a year from 1000 to 9999.", () => Period(10_000, 1));
        Assert.Equal((1000, 9999), (Period(1000, 1).Year, Period(9999, 1).Year));
    }

    [Theory]
    [InlineData(TermUnit.CalendarDays, 36_500)]
    [InlineData(TermUnit.WorkingDays, 36_500)]
    [InlineData(TermUnit.UnstatedDays, 36_500)]
    [InlineData(TermUnit.Weeks, 5_200)]
    [InlineData(TermUnit.Months, 1_200)]
    [InlineData(TermUnit.Quarters, 400)]
    [InlineData(TermUnit.HalfYears, 200)]
    [InlineData(TermUnit.Years, 100)]
    public void A_term_is_at_most_a_hundred_years_long(TermUnit unit, int most)
    {
        Assert.Equal((1, most), (Term.Of(1, unit).Length, Term.Of(most, unit).Length));
        Says(FormattableString.Invariant($"A term in {unit} is from 1 to {most} long."), () => Term.Of(most + 1, unit));
        Says(FormattableString.Invariant($"A term in {unit} is from 1 to {most} long."), () => Term.Of(0, unit));
        Says("A term needs one of the named values of TermUnit.", () => Term.Of(1, (TermUnit)99));
    }

    [Theory]
    [InlineData(TermUnit.CalendarDays, "2025-03-05")]
    [InlineData(TermUnit.WorkingDays, "2025-03-05")]
    [InlineData(TermUnit.Weeks, "2025-03-17")]
    [InlineData(TermUnit.Months, "2025-05-03")]
    [InlineData(TermUnit.Quarters, "2025-09-03")]
    [InlineData(TermUnit.HalfYears, "2026-03-03")]
    [InlineData(TermUnit.Years, "2027-03-03")]
    public void Two_of_each_unit(TermUnit unit, string last) =>
        Assert.Equal(last, Term.Of(2, unit, RollConvention.None).DueOn(Day, Russia).ToString("uuuu-MM-dd", null));

    [Fact]
    public void Known_years_are_told_in_ranges()
    {
        var calendar = ProductionCalendar.Of("наш", [CalendarYear.Russian(2020, []), CalendarYear.Russian(2014, []), CalendarYear.Russian(2015, []), CalendarYear.Russian(2018, []), CalendarYear.Russian(2019, [])]);
        MissingCalendarYearException missing = Assert.Throws<MissingCalendarYearException>(() => calendar.IsWorking(new(2016, 1, 1)));
        Assert.Equal(
            "The production calendar «наш» has no year 2016; it has 2014–2015, 2018–2020. Days off are moved by the Government year by year: give the year's days with ProductionCalendar.With(CalendarYear.Russian(2016, …)).",
            missing.Message);
        Assert.Equal((2016, "наш"), (missing.Year, missing.CalendarName));
        Assert.Equal([2014, 2015, 2018, 2019, 2020], missing.KnownYears.AsEnumerable());
        Assert.Contains("it has 2014, 2016. ", Assert.Throws<MissingCalendarYearException>(() => ProductionCalendar.Of("наш", [CalendarYear.Russian(2014, []), CalendarYear.Russian(2016, [])]).IsWorking(new(2015, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Equal([false, true, false, true, false], Enumerable.Range(2013, 5).Select(ProductionCalendar.Of("наш", [CalendarYear.Russian(2014, []), CalendarYear.Russian(2016, [])]).Knows));
    }

    // The count of the days after another day is that of the days themselves, also where it goes back.
    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Working_days_after_a_day_are_counted_in_both_directions(LocalDate one, LocalDate other)
    {
        (LocalDate first, LocalDate last) = (LocalDate.Min(one, other), LocalDate.Max(one, other));
        int between = first == last ? 0 : new DateInterval(first.PlusDays(1), last).Count(Russia.IsWorking);
        return Russia.WorkingDaysAfter(first, last) == between && Russia.WorkingDaysAfter(last, first) == -between;
    }

    [Fact]
    public void Ready_calendars_by_their_names_and_periods()
    {
        ReportingCalendar[] ready = [ReportingCalendar.CalendarYears, ReportingCalendar.PlatformYears, ReportingCalendar.Quarters, ReportingCalendar.SchoolHalfYears, ReportingCalendar.SchoolHalfYearsToAugust];
        Assert.Equal(["календарный год", "отчётный год площадки", "кварталы", "полугодия учебного года", "полугодия учебного года"], ready.Select(calendar => calendar.Name));
        Assert.Equal(
            [
                "2024 год 2024-01-01–2024-12-31",
                "2023/2024 отчётный год 2023-06-01–2024-05-31",
                "I квартал 2024 года 2024-01-01–2024-03-31", "II квартал 2024 года 2024-04-01–2024-06-30", "III квартал 2024 года 2024-07-01–2024-09-30", "IV квартал 2024 года 2024-10-01–2024-12-31",
                "II полугодие 2023/2024 учебного года 2024-01-01–2024-05-31", "I полугодие 2024/2025 учебного года 2024-09-01–2024-12-31",
                "II полугодие 2023/2024 учебного года 2024-01-01–2024-08-31", "I полугодие 2024/2025 учебного года 2024-09-01–2024-12-31",
            ],
            ready.SelectMany(calendar => calendar.PeriodsIn(new(new(2024, 1, 1), new(2024, 12, 31))).Where(period => period.Days.End.Year == 2024)).Select(Text));
        ReportingPeriod period = ReportingCalendar.Quarters.PeriodOf(Day)!;
        Assert.Equal((ReportingPeriodKind.Quarter, 2025, 1, "I квартал 2025 года"), (period.Kind, period.Year, period.Number, period.ToString()));
        Assert.Equal("II квартал 2025 года", ReportingCalendar.Quarters.Next(period).Name);
        Assert.Equal("IV квартал 2024 года", ReportingCalendar.Quarters.Previous(period).Name);
        Assert.Equal("II полугодие 2024/2025 учебного года", ReportingCalendar.SchoolHalfYears.LastBefore(new(2025, 7, 1)).Name);
        Assert.Equal("I полугодие 2025/2026 учебного года", ReportingCalendar.SchoolHalfYears.FirstAfter(new(2025, 7, 1)).Name);
        Assert.Null(ReportingCalendar.SchoolHalfYears.PeriodOf(new(2025, 7, 1)));

        static string Text(ReportingPeriod period) => $"{period.Name} {period.Days.Start:uuuu-MM-dd}–{period.Days.End:uuuu-MM-dd}";
    }

    [Fact]
    public void A_period_that_only_looks_like_one_of_a_calendar_is_refused()
    {
        ReportingPeriod fifth = new() { Kind = ReportingPeriodKind.Quarter, Year = 2024, Number = 5, Name = "V квартал", Days = new(Day, Day) };
        Says("«V квартал» is no period of «кварталы». Ask its calendar for the period: PeriodOf(date).", () => ReportingCalendar.Quarters.DueOf(fifth, Russia, "Europe/Samara"));
        ReportingPeriod first = ReportingCalendar.Quarters.PeriodOf(Day)!;
        Says("«I квартал 2025 года» is no period of «кварталы».", () => ReportingCalendar.Quarters.DueOf(first with { Days = new(Day, Day) }, Russia, "Europe/Samara"));
    }

    [Fact]
    public void The_federal_editions_say_where_they_come_from() => Assert.Equal(
        [
            "2023/2024 09-01–05-20 Preceding ФОП НОО, п. 172, первоначальная редакция",
            "2024/2025 09-01–05-26 Preceding ФОП НОО, п. 172",
            "2025/2026 09-01–05-26 Preceding ФОП НОО, п. 172, в редакции приказа от 09.10.2024 № 704",
        ],
        SchoolYearEditions.Federal.Editions.Select(rules => $"{rules.AppliesFrom} {Text(rules.LessonsBegin)}–{Text(rules.LessonsEnd)} {rules.EndRoll} {rules.Source}"));

    [Fact]
    public void Rules_of_counting_by_their_clause_certainty_and_warning() => Assert.Equal(
        [
            "StartsNextDay ст. 191 ГК РФ Read False", "WorkingDaysOnly  Ours False", "UnstatedDaysAreCalendarDays  Ours True", "SameWeekday ст. 192 ГК РФ Read False", "SameDate ст. 192 ГК РФ Recalled False",
            "LastDayOfMonth ст. 192 ГК РФ Recalled False", "RolledToFollowing ст. 193 ГК РФ Read False", "RolledToPreceding  Ours False", "DecreeDaysAreDaysOff  Recalled True", "DecreeDaysAreWorkingDays  Recalled True",
        ],
        Enum.GetValues<TermRule>().Select(rule => $"{rule} {rule.Clause()} {rule.Certainty()} {rule.IsWarning()}"));

    [Fact]
    public void A_counted_term_reads_as_what_happened()
    {
        Assert.Equal("10 CalendarDays after 2025-03-05: 2025-03-15, rolled to 2025-03-17", Term.CalendarDays(10).Count(new(2025, 3, 5), Russia).ToString());
        Assert.Equal("10 CalendarDays after 2025-03-03: 2025-03-13", Term.CalendarDays(10).Count(Day, Russia).ToString());
        Assert.Equal("2 Months, Preceding", Term.Months(2).Rolling(RollConvention.Preceding).ToString());
        Assert.Equal("2 WorkingDays", Term.WorkingDays(2).ToString());
        CountedTerm counted = Term.CalendarDays(10).Count(new(2025, 3, 5), Russia);
        Assert.Equal((new LocalDate(2025, 3, 5), new LocalDate(2025, 3, 15), new LocalDate(2025, 3, 17), false), (counted.EventDay, counted.LastDay, counted.DueOn, counted.HasWarnings));
        Assert.Same(Term.CalendarDays(10).Count(Day, Russia).Term.GetType(), typeof(Term));
        Assert.Equal(Term.CalendarDays(10), counted.Term);
        Assert.True(Term.UnstatedDays(10).Count(Day, Russia).HasWarnings);
    }

    [Fact]
    public void School_years_come_in_their_order()
    {
        SchoolYear one = SchoolYear.Starting(2024), other = SchoolYear.Starting(2025);
        Assert.Equal((-1, 0, 1, 1), (one.CompareTo(other), one.CompareTo(SchoolYear.Starting(2024)), other.CompareTo(one), one.CompareTo(null)));
        Assert.Equal([true, false, false], Each((a, b) => a < b));
        Assert.Equal([true, true, false], Each((a, b) => a <= b));
        Assert.Equal([false, false, true], Each((a, b) => a > b));
        Assert.Equal([false, true, true], Each((a, b) => a >= b));

        bool[] Each(Func<SchoolYear?, SchoolYear?, bool> compare) => [compare(one, other), compare(one, one), compare(other, one)];
    }

    [Fact]
    public void Lessons_may_begin_with_January_and_end_in_August()
    {
        SchoolYearRules late = Lessons(new(1, 1), new(8, 31));
        SchoolYear year = SchoolYear.Starting(2024);
        Assert.Equal((new LocalDate(2025, 1, 9), new LocalDate(2025, 8, 31)), (late.FirstLessonDay(year, Russia), late.LastLessonDay(year, Russia)));
        Assert.Equal(new LocalDate(2024, 12, 31), Lessons(new(9, 1), new(12, 31)).LastLessonDay(year, Russia));
        Says("SchoolYearRules.LessonsBegin is 01-02 and LessonsEnd is 12-31, which does not come later in a school year.", () => Lessons(new(1, 2), new(12, 31)));
        Says("SchoolYearRules.LessonsBegin is 10-02 and LessonsEnd is 10-01,", () => Lessons(new(10, 2), new(10, 1)));
        Assert.Equal(new AnnualDate(10, 2), Lessons(new(10, 1), new(10, 2)).LessonsEnd);

        static SchoolYearRules Lessons(AnnualDate begin, AnnualDate end) => new()
        {
            AppliesFrom = SchoolYear.Starting(2024), LessonsBegin = begin, LessonsEnd = end, EndRoll = RollConvention.None, Source = "приказ школы", Certainty = Certainty.Read,
        };
    }

    private static CalendarYear Year(int year) => new() { Year = year, Days = [CalendarDay.Of(new(year, 1, 1), DayKind.Holiday, "Новый год")] };

    private static ReportingPeriod Period(int year, int number) => new() { Kind = ReportingPeriodKind.Year, Year = year, Number = number, Name = "год", Days = new(Day, Day) };

    private static string Text(AnnualDate date) => NodaTime.Text.AnnualDatePattern.Iso.Format(date);

    private static void Missing(string name, Func<object?> call) => Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);

    private static void Says(string message, Func<object?> call) => Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(call).Message, StringComparison.Ordinal);
}
