using InnovationDomain.Calendars;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>School years, their halves, and when lessons begin and end.</summary>
public sealed class SchoolYearTests
{
    private static readonly ProductionCalendar Russia = ProductionCalendar.Russia;

    [Fact]
    public void A_year_has_two_spellings()
    {
        Assert.Equal("2023/2024", SchoolYear.Starting(2023).ToString());
        Assert.Equal("2023–2024", SchoolYear.Starting(2023).DashedName);
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool A_date_belongs_to_the_year_that_contains_it_and_to_no_other(LocalDate date) =>
        SchoolYear.Containing(date) is var year && year.Days.Contains(date)
        && !year.Plus(1).Days.Contains(date) && !year.Plus(-1).Days.Contains(date);

    [Property]
    public bool Years_follow_each_other_without_a_gap_and_in_order(byte start) =>
        SchoolYear.Starting(1990 + start) is var year && year.Days.End.PlusDays(1) == year.Plus(1).Days.Start
        && year < year.Plus(1) && year.Plus(1) > year && year <= year.Plus(0) && year >= year.Plus(0) && year.Plus(7).Plus(-7) == year;

    [Fact]
    public void A_year_out_of_range()
    {
        Refused(() => SchoolYear.Starting(23), "A school year starts in a year from 1000 to 9998. (Parameter 'year')\nActual value was 23.");
        Assert.Throws<ArgumentOutOfRangeException>(() => SchoolYear.Starting(2000).Plus(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => SchoolYear.Starting(2000).Plus(int.MinValue));
    }

    [Theory]
    [InlineData(2024, "2024-09-02", "2025-05-26")] // 1 September is a Sunday
    [InlineData(2025, "2025-09-01", "2026-05-26")]
    [InlineData(2023, "2023-09-01", "2024-05-20")]
    public void Lessons_by_the_edition_of_the_year(int start, string first, string last)
    {
        SchoolYear year = SchoolYear.Starting(start);
        SchoolYearRules rules = SchoolYearEditions.Federal.RulesOf(year);
        Assert.Equal(first, rules.FirstLessonDay(year, Russia).ToString("uuuu-MM-dd", null));
        Assert.Equal(last, rules.LastLessonDay(year, Russia).ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void A_last_day_on_a_Sunday_goes_to_the_Friday_before()
    {
        SchoolYear year = SchoolYear.Starting(2023);
        Assert.Equal(new LocalDate(2024, 5, 24), Rules(year).LastLessonDay(year, Russia));
    }

    [Fact]
    public void An_edition_that_was_not_read_says_so() =>
        Assert.Equal([Certainty.Recalled, Certainty.Recalled, Certainty.Read], SchoolYearEditions.Federal.Editions.Select(edition => edition.Certainty));

    [Fact]
    public void The_latest_edition_goes_on() =>
        Assert.Same(SchoolYearEditions.Federal.Editions[^1], SchoolYearEditions.Federal.RulesOf(SchoolYear.Starting(2040)));

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool Lessons_begin_and_end_on_working_days_within_the_year(LocalDate date, ProductionCalendar calendar)
    {
        SchoolYear year = SchoolYear.Containing(date);
        SchoolYearRules rules = Rules(year);
        (LocalDate first, LocalDate last) = (rules.FirstLessonDay(year, calendar), rules.LastLessonDay(year, calendar));
        return year.Days.Contains(first) && year.Days.Contains(last) && first < last && calendar.IsWorking(first) && calendar.IsWorking(last);
    }

    [Fact]
    public void What_the_rules_refuse()
    {
        SchoolYear year = SchoolYear.Starting(2023);
        const string order = "SchoolYearRules.LessonsBegin is 09-01 and LessonsEnd is 09-01, which does not come later in a school year. Give both within 1 September to 31 August. (Parameter 'value')";
        Refused(() => Rules(year, end: new AnnualDate(9, 1)), order);
        Refused(
            () => new SchoolYearRules { LessonsEnd = new(9, 1), LessonsBegin = new(9, 1), AppliesFrom = year, EndRoll = RollConvention.None, Source = "приказ школы", Certainty = Certainty.Read }, order);
        Refused(
            () => SchoolYearEditions.Federal.RulesOf(SchoolYear.Starting(2022)),
            "The editions begin with 2023/2024. Give an edition that applies to 2022/2023. (Parameter 'year')\nActual value was 2022/2023.");
        Refused(
            () => new SchoolYearEditions { Editions = [Rules(year), Rules(year)] },
            "SchoolYearEditions.Editions[1] applies from 2023/2024, which is not after 2023/2024 of the one before. Give them from the earliest on, one for each year of a change. (Parameter 'Editions')");
    }

    [Theory]
    [InlineData(SecondHalfYearEnd.May, "2024-05-31")]
    [InlineData(SecondHalfYearEnd.August, "2024-08-31")]
    public void Halves_of_a_year(SecondHalfYearEnd end, string last)
    {
        SchoolYear year = SchoolYear.Starting(2023);
        Assert.Equal(new DateInterval(new(2023, 9, 1), new(2023, 12, 31)), HalfYear.Of(year, 1, end).Days);
        Assert.Equal(last, HalfYear.Of(year, 2, end).Days.End.ToString("uuuu-MM-dd", null));
        Assert.Equal("I полугодие 2023/2024 учебного года", HalfYear.Of(year, 1).ToString());
        Assert.Equal("II полугодие 2023/2024 учебного года", HalfYear.Of(year, 2, end).ToString());
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool A_date_lies_in_one_half_or_in_a_summer_outside_of_both(LocalDate date) =>
        HalfYear.Containing(date, SecondHalfYearEnd.August)!.Days.Contains(date)
        && (HalfYear.Containing(date) is { } half ? half.Days.Contains(date) : date.Month is 6 or 7 or 8);

    [Fact]
    public void A_third_half() =>
        Refused(() => HalfYear.Of(SchoolYear.Starting(2023), 3), "A school year has the halves 1 and 2. (Parameter 'number')\nActual value was 3.");

    private static SchoolYearRules Rules(SchoolYear from, AnnualDate? end = null) => new()
    {
        AppliesFrom = from,
        LessonsBegin = new(9, 1),
        LessonsEnd = end ?? new(5, 26),
        EndRoll = RollConvention.Preceding,
        Source = "приказ школы",
        Certainty = Certainty.Read,
    };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message.ReplaceLineEndings("\n"));
}
