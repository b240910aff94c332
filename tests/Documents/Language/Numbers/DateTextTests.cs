using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;
using static InnovationDomain.Wording.GrammaticalCase;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class DateTextTests
{
    private static readonly LocalDate KnowledgeDay = new(2026, 9, 1);

    [Fact]
    public void A_date_has_two_forms_and_words()
    {
        Assert.Equal("01.09.2026", DateText.Digital(KnowledgeDay));
        Assert.Equal("1 сентября 2026 года", RussianDate.ForText(KnowledgeDay));
        Assert.Equal("первое сентября две тысячи двадцать шестого года", DateText.InWords(KnowledgeDay));
        Assert.Equal("первого сентября две тысячи двадцать шестого года", DateText.InWords(KnowledgeDay, Genitive));
        Assert.Equal("двадцать третьему мая двухтысячного года", DateText.InWords(new LocalDate(2000, 5, 23), Dative));
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day() =>
        Assert.Equal("01.09.2026", DateText.Digital(KnowledgeDay.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void The_genitive_of_months_is_the_one_of_dates() =>
        Assert.Equal(RussianDate.Months, Enumerable.Range(1, 12).Select(month => DateText.MonthName(month, Genitive)));

    [Fact]
    public void Months_stand_in_cases()
    {
        Assert.Equal("в сентябре 2026 года", DateText.InMonth(new YearMonth(2026, 9)));
        Assert.Equal("в мае 2026 года", DateText.InMonth(new YearMonth(2026, 5)));
        Assert.Equal("март 2026 года", DateText.Month(new YearMonth(2026, 3)));
        Assert.Equal("август", DateText.MonthName(8));
        Assert.Equal("маем", DateText.MonthName(5, Instrumental));
        Assert.Contains("from 1, January", Assert.Throws<ArgumentOutOfRangeException>(() => DateText.MonthName(13)).Message);
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-15", "с 1 по 15 сентября 2026 года")]
    [InlineData("2026-08-28", "2026-09-03", "с 28 августа по 3 сентября 2026 года")]
    [InlineData("2026-12-30", "2027-01-03", "с 30 декабря 2026 года по 3 января 2027 года")]
    [InlineData("2026-09-02", "2026-09-05", "со 2 по 5 сентября 2026 года")]
    [InlineData("2026-09-22", "2026-09-25", "с 22 по 25 сентября 2026 года")]
    [InlineData("2026-09-01", "2027-09-01", "с 1 сентября 2026 года по 1 сентября 2027 года")]
    [InlineData("2026-09-01", "2026-09-01", "1 сентября 2026 года")]
    public void A_period_says_each_thing_once(string start, string end, string expected) =>
        Assert.Equal(expected, PeriodText.FromTo(Days(start, end)));

    [Property]
    public void A_period_begins_as_it_is_spoken(int offset, int length)
    {
        LocalDate start = KnowledgeDay.PlusDays(offset % 100_000);
        string text = PeriodText.FromTo(new DateInterval(start, start.PlusDays(1 + Math.Abs(length % 1000))));
        int gap = text.IndexOf(' ', StringComparison.Ordinal);
        Assert.Equal(Preposition.With.Before(text[(gap + 1)..]), text[..gap]);
    }

    [Fact]
    public void A_period_has_a_form_in_digits()
    {
        Assert.Equal("28.08.2026–03.09.2026", PeriodText.Dashed(Days("2026-08-28", "2026-09-03")));
        Assert.Equal("01.09.2026", PeriodText.Dashed(Days("2026-09-01", "2026-09-01")));
    }

    [Fact]
    public void Years_halves_and_quarters_stand_in_cases()
    {
        Assert.Equal("2026/27 учебный год", PeriodText.Of(SchoolYear.Starting(2026)));
        Assert.Equal("2026/27 учебного года", PeriodText.Of(SchoolYear.Starting(2026), Genitive));
        Assert.Equal("2026/27 учебном году", PeriodText.Of(SchoolYear.Starting(2026), Prepositional));
        Assert.Equal("1999/00 учебный год", PeriodText.Of(SchoolYear.Starting(1999)));
        Assert.Equal("первом полугодии 2026/27 учебного года", PeriodText.Of(HalfYear.Of(SchoolYear.Starting(2026), 1), Prepositional));
        Assert.Equal("II полугодие 2026 года", PeriodText.CalendarHalf(2, 2026));
        Assert.Equal("III квартале 2026 года", PeriodText.Quarter(3, 2026, Prepositional));
        Assert.Equal("2026–2027 годах", PeriodText.Years(2026, 2027, Prepositional));
        Assert.Contains("2027 is not before 2026", Assert.Throws<ArgumentException>(() => PeriodText.Years(2027, 2026)).Message);
        Assert.Contains("quarters 1 to 4", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodText.Quarter(5, 2026)).Message);
        Assert.Contains("halves 1 and 2", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodText.CalendarHalf(0, 2026)).Message);
    }

    private static DateInterval Days(string start, string end) =>
        new(NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value);
}
