using InnovationDomain.Calendars;
using InnovationDomain.Regulation;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Tests.Calendars;

/// <summary>How terms are counted.</summary>
public sealed class TermTests
{
    private static readonly ProductionCalendar Russia = ProductionCalendar.Russia;

    [Theory]
    [InlineData("2026-04-29", 5, TermUnit.WorkingDays, "2026-05-07", "2026-05-07")]
    [InlineData("2024-04-26", 5, TermUnit.WorkingDays, "2024-05-07", "2024-05-07")] // 27 April works
    [InlineData("2026-04-01", 30, TermUnit.CalendarDays, "2026-05-01", "2026-05-04")]
    [InlineData("2025-11-30", 3, TermUnit.Months, "2026-02-28", "2026-03-02")]
    [InlineData("2025-11-30", 1, TermUnit.Quarters, "2026-02-28", "2026-03-02")]
    [InlineData("2024-02-29", 1, TermUnit.Years, "2025-02-28", "2025-02-28")]
    [InlineData("2024-08-31", 1, TermUnit.HalfYears, "2025-02-28", "2025-02-28")]
    [InlineData("2025-02-28", 1, TermUnit.Months, "2025-03-28", "2025-03-28")] // the date, not the end of the month
    [InlineData("2025-04-28", 2, TermUnit.Weeks, "2025-05-12", "2025-05-12")]
    [InlineData("2025-12-29", 2, TermUnit.WorkingDays, "2026-01-12", "2026-01-12")]
    public void Examples(string eventDay, int length, TermUnit unit, string lastDay, string dueOn)
    {
        CountedTerm counted = Term.Of(length, unit).Count(Date(eventDay), Russia);
        Assert.Equal((Date(lastDay), Date(dueOn)), (counted.LastDay, counted.DueOn));
    }

    [Theory]
    [InlineData(RollConvention.Following, "2024-05-27")]
    [InlineData(RollConvention.Preceding, "2024-05-24")]
    [InlineData(RollConvention.None, "2024-05-26")]
    public void A_last_day_off_goes_where_the_term_says(RollConvention roll, string dueOn) =>
        Assert.Equal(Date(dueOn), Term.CalendarDays(25).Rolling(roll).DueOn(new(2024, 5, 1), Russia));

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Counting_and_explaining_agree(Term term, LocalDate eventDay, ProductionCalendar calendar) =>
        term.Count(eventDay, calendar) is var counted && counted.DueOn == term.DueOn(eventDay, calendar) && counted.Term == term && counted.EventDay == eventDay;

    [Property(Arbitrary = [typeof(CalendarDates)], MaxTest = 1000)]
    public bool A_later_event_is_never_due_earlier(Term term, LocalDate eventDay, byte later, ProductionCalendar calendar) =>
        term.DueOn(eventDay, calendar) <= term.DueOn(eventDay.PlusDays(later % 40), calendar);

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool A_longer_term_is_never_due_earlier(Term term, LocalDate eventDay, ProductionCalendar calendar) =>
        term.DueOn(eventDay, calendar) <= Term.Of(term.Length + 1, term.Unit, term.Roll).DueOn(eventDay, calendar);

    [Property(Arbitrary = [typeof(CalendarDates)], MaxTest = 1000)]
    public bool A_term_that_rolls_is_due_on_a_working_day(Term term, LocalDate eventDay, ProductionCalendar calendar) =>
        term.Count(eventDay, calendar) is var counted
        && (term.Roll == RollConvention.None && term.Unit != TermUnit.WorkingDays ? counted.DueOn == counted.LastDay : calendar.IsWorking(counted.DueOn));

    [Property(Arbitrary = [typeof(CalendarDates)], MaxTest = 1000)]
    public bool A_roll_goes_its_way_and_passes_no_working_day(Term term, LocalDate eventDay, ProductionCalendar calendar)
    {
        CountedTerm counted = term.Count(eventDay, calendar);
        int passed = calendar.WorkingDaysAfter(counted.LastDay, counted.DueOn);
        return counted.DueOn == counted.LastDay || (term.Roll == RollConvention.Following ? passed == 1 && counted.DueOn > counted.LastDay : passed == 0 && counted.DueOn < counted.LastDay);
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool The_event_day_is_not_counted(LocalDate eventDay, byte length, ProductionCalendar calendar) =>
        Term.CalendarDays(length + 1).Rolling(RollConvention.None).DueOn(eventDay, calendar) == eventDay.PlusDays(length + 1)
        && calendar.WorkingDaysAfter(eventDay, Term.WorkingDays(length + 1).DueOn(eventDay, calendar)) == length + 1;

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Working_days_add_up(LocalDate eventDay, byte first, byte second, ProductionCalendar calendar) =>
        Term.WorkingDays(second + 1).DueOn(Term.WorkingDays(first + 1).DueOn(eventDay, calendar), calendar) == Term.WorkingDays(first + second + 2).DueOn(eventDay, calendar);

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Larger_units_are_made_of_smaller_ones(LocalDate eventDay, ProductionCalendar calendar) =>
        Term.Years(1).DueOn(eventDay, calendar) == Term.Months(12).DueOn(eventDay, calendar)
        && Term.Of(1, TermUnit.HalfYears).DueOn(eventDay, calendar) == Term.Months(6).DueOn(eventDay, calendar)
        && Term.Of(1, TermUnit.Quarters).DueOn(eventDay, calendar) == Term.Months(3).DueOn(eventDay, calendar)
        && Term.Weeks(3).DueOn(eventDay, calendar) == Term.CalendarDays(21).DueOn(eventDay, calendar);

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool A_month_ends_on_the_same_date_or_on_its_last_day(LocalDate eventDay, byte length, ProductionCalendar calendar)
    {
        LocalDate last = Term.Months(length % 24 + 1).Count(eventDay, calendar).LastDay;
        return last.Day == eventDay.Day || last.Day < eventDay.Day && last.PlusDays(1).Day == 1;
    }

    [Fact]
    public void Rules_are_told_with_their_sources()
    {
        CountedTerm counted = Term.Months(3).Count(new(2025, 11, 30), Russia);
        Assert.Equal([TermRule.StartsNextDay, TermRule.LastDayOfMonth, TermRule.RolledToFollowing], counted.Rules.ToArray());
        Assert.Equal(["ст. 191 ГК РФ", "ст. 192 ГК РФ", "ст. 193 ГК РФ"], counted.Rules.Select(rule => rule.Clause()));
        Assert.Equal([Certainty.Read, Certainty.Recalled, Certainty.Read], counted.Rules.Select(rule => rule.Certainty()));
        Assert.False(counted.HasWarnings);
        Assert.Equal("3 Months after 2025-11-30: 2026-02-28, rolled to 2026-03-02", counted.ToString());
    }

    [Theory]
    [InlineData(TermUnit.CalendarDays, RollConvention.Preceding, "StartsNextDay, RolledToPreceding")]
    [InlineData(TermUnit.CalendarDays, RollConvention.None, "StartsNextDay")]
    [InlineData(TermUnit.Weeks, RollConvention.None, "StartsNextDay, SameWeekday")]
    [InlineData(TermUnit.Years, RollConvention.None, "StartsNextDay, SameDate")]
    [InlineData(TermUnit.WorkingDays, RollConvention.Preceding, "StartsNextDay, WorkingDaysOnly")]
    public void Rules_by_unit(TermUnit unit, RollConvention roll, string rules) =>
        Assert.Equal(rules, string.Join(", ", Term.Of(1, unit, roll).Count(new(2024, 5, 25), Russia).Rules));

    [Fact]
    public void Days_without_a_word_about_which_are_calendar_days_with_a_warning()
    {
        CountedTerm counted = Term.UnstatedDays(30).Count(new(2026, 4, 1), Russia);
        Assert.Equal(new LocalDate(2026, 5, 4), counted.DueOn);
        Assert.True(counted.HasWarnings);
        Assert.Contains(TermRule.UnstatedDaysAreCalendarDays, counted.Rules);
    }

    [Fact]
    public void A_day_by_decree_that_decides_is_a_warning()
    {
        ProductionCalendar asWorking = Russia.Counting(DecreeDays.AsWorking);
        CountedTerm off = Term.CalendarDays(30).Count(new(2020, 3, 10), Russia);
        CountedTerm working = Term.CalendarDays(30).Count(new(2020, 3, 10), asWorking);
        Assert.Equal((new LocalDate(2020, 5, 12), TermRule.DecreeDaysAreDaysOff), (off.DueOn, off.Rules[^1]));
        Assert.Equal((new LocalDate(2020, 4, 9), TermRule.DecreeDaysAreWorkingDays), (working.DueOn, working.Rules[^1]));
        Assert.True(off.HasWarnings && working.HasWarnings);
        Assert.False(Term.CalendarDays(90).Count(new(2020, 3, 10), Russia).HasWarnings); // passed over, decided nothing
        Assert.True(Term.WorkingDays(20).Count(new(2020, 3, 10), Russia).HasWarnings);
    }

    [Fact]
    public void A_term_that_does_not_roll_needs_no_data() =>
        Assert.Equal(new LocalDate(2031, 5, 1), Term.Years(5).Rolling(RollConvention.None).Count(new(2026, 5, 1), Russia).DueOn);

    [Fact]
    public void A_term_that_ends_in_a_year_without_data_is_an_error() =>
        Assert.Equal(2029, Assert.Throws<MissingCalendarYearException>(() => Term.Years(3).DueOn(new(2026, 5, 1), Russia)).Year);

    [Fact]
    public void Every_rule_has_its_facts() =>
        Assert.All(Enum.GetValues<TermRule>(), rule => Assert.True(rule.Clause() is not null || rule.Certainty() != Certainty.Read));

    [Fact]
    public void What_a_term_refuses()
    {
        Refused(() => Term.WorkingDays(0), "A term in WorkingDays is from 1 to 36500 long. (Parameter 'length')\nActual value was 0.");
        Refused(() => Term.Of(401, TermUnit.Quarters), "A term in Quarters is from 1 to 400 long. (Parameter 'length')\nActual value was 401.");
        Refused(() => Term.Of(1, default), "A term needs one of the named values of TermUnit. (Parameter 'unit')\nActual value was 0.");
        Refused(() => Term.Of(1, TermUnit.Weeks, (RollConvention)3), "A roll is one of the named values of RollConvention. (Parameter 'roll')\nActual value was 3.");
        Assert.StartsWith(
            "eventDay leaves no room for a term before the year 9999. Give a day up to the year 9898.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Term.Years(100).DueOn(new(9899, 1, 1), Russia)).Message, StringComparison.Ordinal);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message.ReplaceLineEndings("\n"));
}
