using InnovationDomain.Calendars;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>What a production calendar answers, how it is extended, and what it refuses.</summary>
public sealed class ProductionCalendarTests
{
    private static readonly ProductionCalendar Russia = ProductionCalendar.Russia;

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Adding_working_days_steps_day_by_day(ProductionCalendar calendar, LocalDate date, byte count)
    {
        (LocalDate later, LocalDate earlier) = (date, date);
        for (int i = 0; i < count; i++)
        {
            do
            {
                later = later.PlusDays(1);
            }
            while (!calendar.IsWorking(later));

            do
            {
                earlier = earlier.PlusDays(-1);
            }
            while (!calendar.IsWorking(earlier));
        }

        return calendar.AddWorkingDays(date, count) == later && calendar.AddWorkingDays(date, -count) == earlier;
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Counting_undoes_adding(ProductionCalendar calendar, LocalDate date, byte count) =>
        calendar.WorkingDaysAfter(date, calendar.AddWorkingDays(date, count)) == count;

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Adding_adds_up(ProductionCalendar calendar, LocalDate date, byte first, byte second, bool back)
    {
        int sign = back ? -1 : 1;
        return calendar.AddWorkingDays(calendar.AddWorkingDays(date, sign * first), sign * second) == calendar.AddWorkingDays(date, sign * (first + second));
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool From_a_working_day_back_and_forth_is_the_same_day(ProductionCalendar calendar, LocalDate date, byte count)
    {
        LocalDate working = calendar.Roll(date, RollConvention.Following);
        return calendar.AddWorkingDays(calendar.AddWorkingDays(working, count), -count) == working;
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Counts_are_additive_and_change_sign_with_direction(ProductionCalendar calendar, LocalDate a, LocalDate b, LocalDate c) =>
        calendar.WorkingDaysAfter(a, b) + calendar.WorkingDaysAfter(b, c) == calendar.WorkingDaysAfter(a, c)
        && calendar.WorkingDaysAfter(a, b) == -calendar.WorkingDaysAfter(b, a);

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool An_interval_counts_its_working_days(ProductionCalendar calendar, LocalDate start, byte length)
    {
        var days = new DateInterval(start, start.PlusDays(length));
        return calendar.CountWorkingDays(days) == days.Count(calendar.IsWorking);
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool A_roll_ends_on_the_nearest_working_day(ProductionCalendar calendar, LocalDate date)
    {
        LocalDate following = calendar.Roll(date, RollConvention.Following);
        LocalDate preceding = calendar.Roll(date, RollConvention.Preceding);
        return calendar.Roll(date, RollConvention.None) == date
            && calendar.IsWorking(following) && calendar.IsWorking(preceding)
            && preceding <= date && date <= following
            && calendar.CountWorkingDays(new DateInterval(preceding, following)) == (calendar.IsWorking(date) ? 1 : 2);
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool The_policy_changes_days_by_decree_only(LocalDate date) =>
        Russia.IsWorking(date) == Russia.Counting(DecreeDays.AsWorking).IsWorking(date) || Russia.KindOf(date) == DayKind.NonWorkingByDecree;

    [Fact]
    public void The_neighbours_of_a_holiday()
    {
        var victory = new LocalDate(2024, 5, 9);
        Assert.Equal(new LocalDate(2024, 5, 13), Russia.NextWorkingDay(victory));
        Assert.Equal(new LocalDate(2024, 5, 8), Russia.PreviousWorkingDay(victory));
        Assert.Equal("День Победы", Russia.DayOf(victory).Name);
        Assert.Equal(new LocalDate(2024, 1, 6), Russia.DayOf(new(2024, 5, 10)).MovedFrom);
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_understood() =>
        Assert.Equal(DayKind.Holiday, Russia.KindOf(new LocalDate(2024, 5, 9).WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void A_year_without_data_is_an_error_that_says_how_to_go_on()
    {
        var error = Assert.Throws<MissingCalendarYearException>(() => Russia.IsWorking(new(2027, 3, 1)));
        Assert.Equal(
            "The production calendar «Россия» has no year 2027; it has 2013–2026. Days off are moved by the Government year by year: give the year's days with ProductionCalendar.With(CalendarYear.Russian(2027, …)).",
            error.Message);
        Assert.Equal((2027, "Россия", 14), (error.Year, error.CalendarName, error.KnownYears.Length));
    }

    [Fact]
    public void A_year_without_data_on_the_way_is_the_same_error()
    {
        Assert.Equal(2027, Assert.Throws<MissingCalendarYearException>(() => Russia.AddWorkingDays(new(2026, 12, 29), 3)).Year);
        Assert.Equal(2012, Assert.Throws<MissingCalendarYearException>(() => Russia.PreviousWorkingDay(new(2013, 1, 9))).Year);
        Assert.Equal(2027, Assert.Throws<MissingCalendarYearException>(() => Russia.Roll(new(2026, 12, 31), RollConvention.Following)).Year);
        ProductionCalendar gap = Russia.With(CalendarYear.Russian(2028, []));
        Assert.Equal(2027, Assert.Throws<MissingCalendarYearException>(() => gap.WorkingDaysAfter(new(2026, 12, 1), new(2028, 2, 1))).Year);
        Assert.Equal(2027, Assert.Throws<MissingCalendarYearException>(() => gap.WorkingDaysAfter(new(2028, 2, 1), new(2026, 12, 1))).Year);
        Assert.StartsWith("The production calendar «Россия» has no year 2027; it has 2013–2026, 2028. ", Assert.Throws<MissingCalendarYearException>(() => gap.WorkingDaysIn(2027)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_counts_run_out_of_data_and_nothing_else()
    {
        Assert.Throws<MissingCalendarYearException>(() => Russia.AddWorkingDays(new(2024, 1, 9), int.MaxValue));
        Assert.Throws<MissingCalendarYearException>(() => Russia.AddWorkingDays(new(2024, 1, 9), int.MinValue));
    }

    [Fact]
    public void A_further_year_is_the_holidays_and_what_the_act_moves()
    {
        ProductionCalendar calendar = Russia.With(CalendarYear.Russian(
            2027,
            [CalendarDay.Of(new(2027, 2, 20), DayKind.WorkingWeekend), CalendarDay.Of(new(2027, 2, 22), DayKind.DayOff, movedFrom: new LocalDate(2027, 2, 20))],
            DocumentReference.Of(RecordKind.Decree, new(2026, 9, 1), "1")));

        Assert.False(Russia.Knows(2027));
        Assert.True(calendar.Knows(2027));
        Assert.Equal(new LocalDate(2027, 1, 11), calendar.NextWorkingDay(new(2026, 12, 30)));
        Assert.True(calendar.IsWorking(new(2027, 2, 20)));
        Assert.Equal(new LocalDate(2027, 2, 24), calendar.NextWorkingDay(new(2027, 2, 20)));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new(2027, 6, 12)));
    }

    [Fact]
    public void A_corrected_year_takes_the_place_of_the_old_one()
    {
        ProductionCalendar calendar = Russia.Counting(DecreeDays.AsWorking).With(CalendarYear.Russian(2026, []));
        Assert.True(calendar.IsWorking(new(2026, 1, 9)));
        Assert.Equal(14, calendar.Years.Length);
        Assert.Equal(DecreeDays.AsWorking, calendar.DecreeDays);
    }

    [Fact]
    public void Days_are_kept_by_date_in_whatever_order_the_initializers_stand()
    {
        CalendarDay june = CalendarDay.Of(new(2030, 6, 1), DayKind.WorkingWeekend);
        CalendarDay may = CalendarDay.Of(new(2030, 5, 1), DayKind.Holiday, "Праздник Весны и Труда");
        Assert.Equal([may, june], new CalendarYear { Days = [june, may], Year = 2030 }.Days.ToArray());
        const string stranger = "CalendarYear.Days holds 2030-06-01 WorkingWeekend, and CalendarYear.Year is 2031. Give the days of that year only. (Parameter 'days')";
        Refused(() => new CalendarYear { Days = [june], Year = 2031 }, stranger);
        Refused(() => new CalendarYear { Year = 2031, Days = [june] }, stranger);
    }

    [Fact]
    public void What_a_calendar_refuses()
    {
        Refused(() => ProductionCalendar.Of(" ", [CalendarYear.Russian(2026, [])]),
            "ProductionCalendar.Name is blank. Give the text that the document must show, or leave the property out where it is optional. (Parameter 'ProductionCalendar.Name')");
        Refused(() => ProductionCalendar.Of("Россия", []), "ProductionCalendar.Years is empty. Give at least one year. (Parameter 'ProductionCalendar.Years')");
        Refused(() => ProductionCalendar.Of("Россия", [CalendarYear.Russian(2026, []), CalendarYear.Russian(2026, [])]),
            "ProductionCalendar.Years[1] has the year «2026» of ProductionCalendar.Years[0]. Give each its own. (Parameter 'ProductionCalendar.Years')");
        Refused(() => new CalendarYear { Year = 2026, Days = default },
            "CalendarYear.Days is empty. A year without holidays is a year without data: give its exceptional days (CalendarYear.Russian adds the holidays of the Labour Code). (Parameter 'CalendarYear.Days')");
        Refused(() => CalendarYear.Russian(2027, [CalendarDay.Of(new(2027, 5, 9), DayKind.DayOff)]),
            "CalendarYear.Days holds both 2027-05-09 Holiday and 2027-05-09 DayOff. Give each date once. (Parameter 'days')");
        Refused(() => Russia.IsWorking(default), "date is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'date')");
    }

    [Fact]
    public void What_a_day_refuses()
    {
        Refused(() => CalendarDay.Of(new(2026, 5, 9), DayKind.Working), "2026-05-09 is a Saturday, which cannot be Working. Working is for Monday to Friday, WorkingWeekend for a Saturday or Sunday that works. (Parameter 'kind')");
        Refused(() => CalendarDay.Of(new(2026, 5, 8), DayKind.WorkingWeekend), "2026-05-08 is a Friday, which cannot be WorkingWeekend. Working is for Monday to Friday, WorkingWeekend for a Saturday or Sunday that works. (Parameter 'kind')");
        Refused(() => CalendarDay.Of(new(2026, 5, 9), DayKind.Holiday), "2026-05-09 is Holiday without a name. Give the holiday or the decree. (Parameter 'name')");
        Refused(() => CalendarDay.Of(new(2026, 5, 8), DayKind.Shortened, "канун"), "2026-05-08 is Shortened and has the name “канун”. Only a Holiday and a NonWorkingByDecree day have one: leave it out. (Parameter 'name')");
        Refused(() => CalendarDay.Of(new(2026, 5, 8), DayKind.Shortened, movedFrom: new LocalDate(2026, 5, 9)),
            "2026-05-08 is Shortened, and the rest of 2026-05-09 cannot have been moved here. Give movedFrom only for a DayOff, and another day. (Parameter 'movedFrom')");
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDay.Of(new(2026, 5, 8), default));
    }

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
