using System.Globalization;
using InnovationDomain.Calendars;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Tool.Tests;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2026-04-27", "+5wd", "2026-05-05")]
    [InlineData("2026-01-31", "+1m", "2026-03-02")]
    [InlineData("2024-02-29", "+1y", "2025-02-28")]
    [InlineData("2026-04-01", "+30d", "2026-05-04")]
    [InlineData("2026-04-06", "2w", "2026-04-20")]
    public void The_last_day_of_a_term(string date, string term, string expected) => Assert.Equal(new Run(0, expected + "\n", ""), Run.Of("deadline", date, term));

    [Theory]
    [InlineData("following", "2026-03-02")]
    [InlineData("preceding", "2026-02-27")]
    [InlineData("none", "2026-02-28")]
    public void A_day_that_does_not_work_rolls(string roll, string expected) => Assert.Equal(expected + "\n", Run.Of("deadline", "2026-01-31", "+1m", "--roll", roll).Output);

    [Property(MaxTest = 60)]
    public Property It_is_the_day_that_the_library_counts() => Prop.ForAll(
        Gen.Choose(0, 4000).ToArbitrary(), Gen.Elements((TermUnit.WorkingDays, "wd"), (TermUnit.CalendarDays, "d"), (TermUnit.Weeks, "w"), (TermUnit.Months, "m")).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(),
        (days, unit, length) =>
        {
            LocalDate day = new LocalDate(2013, 1, 9).PlusDays(days);
            string expected = LocalDatePattern.Iso.Format(Term.Of(length, unit.Item1).DueOn(day, ProductionCalendar.Russia));
            Assert.Equal(expected + "\n", Run.Of("deadline", LocalDatePattern.Iso.Format(day), $"+{length.ToString(CultureInfo.InvariantCulture)}{unit.Item2}").Output);
        });

    [Theory]
    [InlineData("27.04.2026", "+5wd", "DATE is “27.04.2026”, which is not a date. Write year, month and day, such as 2026-04-27.")]
    [InlineData("2026-02-30", "+5wd", "DATE is “2026-02-30”, which is not a date. Write year, month and day, such as 2026-04-27.")]
    [InlineData("0001-01-01", "+5wd", "DATE is “0001-01-01”, which is not a date. Write year, month and day, such as 2026-04-27.")]
    [InlineData("2026-04-27", "+5", "TERM is “+5”. Write a number and a unit: +5wd working days, +30d calendar days, +2w weeks, +3m months, +1y years.")]
    [InlineData("2026-04-27", "wd", "TERM is “wd”. Write a number and a unit: +5wd working days, +30d calendar days, +2w weeks, +3m months, +1y years.")]
    [InlineData("2026-04-27", "+٥d", "TERM is “+٥d”. Write a number and a unit: +5wd working days, +30d calendar days, +2w weeks, +3m months, +1y years.")]
    [InlineData("2026-04-27", "+0d", "TERM is “+0d”. A term is at least 1 and at most 100 years long.")]
    [InlineData("2026-04-27", "+99999999999999d", "TERM is “+99999999999999d”. A term is at least 1 and at most 100 years long.")]
    [InlineData("9899-01-01", "+1d", "DATE is “9899-01-01”, too late for a term to end before the year 9999. Give an earlier day.")]
    public void What_cannot_be_read_is_told(string date, string term, string message) => Assert.Equal(new Run(2, "", $"innodoc: {message}\n"), Run.Of("deadline", date, term));

    [Fact]
    public void A_year_without_data_is_told_and_not_guessed()
    {
        var run = Run.Of("deadline", "2026-12-20", "+30d");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("innodoc: the production calendar has no data for 2027, on which the answer depends; it knows 2013–2026.", run.Errors, StringComparison.Ordinal);
    }
}
