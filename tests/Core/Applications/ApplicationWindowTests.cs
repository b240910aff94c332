using InnovationDomain.Applications;
using NodaTime;

namespace InnovationDomain.Tests.Applications;

/// <summary>When applications are taken.</summary>
public sealed class ApplicationWindowTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(Moments)])]
    public void A_moment_is_inside_exactly_when_the_stated_ends_say_so(ApplicationWindow window, LocalDateTime moment)
    {
        bool hasOpened = moment.Date > window.OpensOn || (moment.Date == window.OpensOn && moment.TimeOfDay >= window.OpensAt);
        bool isLastDayTaken = window.ClosesAt is { } hour
            ? window.End == WindowEnd.Inclusive ? moment.TimeOfDay <= hour : moment.TimeOfDay < hour
            : window.End == WindowEnd.Inclusive;
        bool hasClosed = moment.Date > window.ClosesOn || (moment.Date == window.ClosesOn && !isLastDayTaken);
        Assert.Equal(
            !hasOpened ? WindowPlace.Before : hasClosed ? WindowPlace.After : WindowPlace.Inside,
            window.Locate(moment).Place);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Moments)])]
    public void Later_is_never_earlier_by_the_window(ApplicationWindow window, LocalDateTime one, LocalDateTime other)
    {
        WindowPlace[] places = [.. new[] { one, other }.Order().Select(moment => window.Locate(moment).Place)];
        Assert.True(places[0] <= places[1]);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Moments)])]
    public void The_distance_leads_to_the_end_of_the_window(ApplicationWindow window, LocalDateTime moment)
    {
        WindowPosition position = window.Locate(moment);
        LocalDateTime opening = window.OpensOn + window.OpensAt;
        LocalDateTime closing = window.ClosesAt is { } hour ? window.ClosesOn + hour : window.ClosesOn.PlusDays(window.End == WindowEnd.Inclusive ? 1 : 0).AtMidnight();
        Assert.Equal(
            position.Place == WindowPlace.Before ? opening : closing,
            position.Place == WindowPlace.After ? moment - position.Distance : moment + position.Distance);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Moments)])]
    public void The_length_counts_the_days_on_which_something_is_taken(ApplicationWindow window)
    {
        int days = Enumerable.Range(0, 50).Count(i => window.OpensOn.PlusDays(i) is var day
            && new[] { LocalTime.Midnight, LocalTime.MaxValue }.Concat([window.OpensAt]).Any(time => window.Locate(day + time).Place == WindowPlace.Inside));
        Assert.Equal(days, window.Length.Days);
        Assert.Equal(window.MinimumDays is null || days >= window.MinimumDays, window.Length.IsSufficient);
    }

    [Fact]
    public void The_window_of_Kaliningrad_has_its_thirty_days() => Assert.Equal(
        (30, 0), Length(new() { OpensOn = new(2022, 11, 8), ClosesOn = new(2022, 12, 7), MinimumDays = 30 }));

    [Fact]
    public void A_window_that_is_too_short_says_by_how_much() => Assert.Equal(
        (28, 2), Length(new() { OpensOn = new(2022, 11, 8), ClosesOn = new(2022, 12, 6), End = WindowEnd.Exclusive, MinimumDays = 30 }));

    [Theory]
    [InlineData(WindowEnd.Inclusive, 17, 0, WindowPlace.Inside)]
    [InlineData(WindowEnd.Exclusive, 17, 0, WindowPlace.After)]
    [InlineData(WindowEnd.Inclusive, 17, 1, WindowPlace.After)]
    [InlineData(WindowEnd.Exclusive, 16, 59, WindowPlace.Inside)]
    public void The_closing_hour_belongs_to_the_window_when_the_act_says_so(WindowEnd end, int hour, int minute, WindowPlace place) => Assert.Equal(
        place,
        new ApplicationWindow { OpensOn = new(2023, 6, 1), ClosesOn = new(2023, 6, 10), ClosesAt = new(17, 0), End = end }.Locate(new(2023, 6, 10, hour, minute)).Place);

    [Fact]
    public void A_late_submission_is_late_by_days_and_hours() => Assert.Equal(
        new PeriodBuilder { Days = 2, Hours = 3 }.Build(),
        new ApplicationWindow { OpensOn = new(2022, 8, 30), ClosesOn = new(2022, 9, 30), ClosesAt = new(17, 0) }.Locate(new(2022, 10, 2, 20, 0)).Distance);

    [Fact]
    public void Windows_cross_the_year()
    {
        RecurringWindow kamchatka = new() { OpensOn = new(9, 1), ClosesOn = new(3, 1) }, smolensk = new() { OpensOn = new(12, 1), ClosesOn = new(2, 1) };
        RecurringWindow federal = new() { OpensOn = new(8, 30), ClosesOn = new(9, 30) };
        Assert.Equal((new(2023, 9, 1), new(2024, 3, 1)), Days(kamchatka.OfSchoolYear(2023)));
        Assert.Equal((new(2022, 12, 1), new(2023, 2, 1)), Days(smolensk.OfSchoolYear(2022)));
        Assert.Equal((new(2022, 12, 1), new(2023, 2, 1)), Days(smolensk.OfCalendarYear(2022)));
        Assert.Equal((new(2022, 8, 30), new(2022, 9, 30)), Days(federal.OfCalendarYear(2022)));
    }

    [Property(MaxTest = 300)]
    public void A_recurring_window_opens_within_its_year_and_closes_within_a_year(int opensSeed, int closesSeed, bool bySchoolYear)
    {
        AnnualDate opens = Annual(opensSeed), closes = Annual(closesSeed);
        RecurringWindow recurring = new() { OpensOn = opens, ClosesOn = closes, ClosesAt = new(17, 0), End = WindowEnd.Exclusive, MinimumDays = 30 };
        ApplicationWindow window = bySchoolYear ? recurring.OfSchoolYear(2024) : recurring.OfCalendarYear(2024);
        LocalDate start = new(2024, bySchoolYear ? 9 : 1, 1);
        Assert.InRange(window.OpensOn, start, start.PlusYears(1).PlusDays(-1));
        Assert.InRange(window.ClosesOn, window.OpensOn, window.OpensOn.PlusYears(1));
        Assert.Equal(opens.InYear(window.OpensOn.Year), window.OpensOn);
        Assert.Equal(closes.InYear(window.ClosesOn.Year), window.ClosesOn);
        Assert.Equal((recurring.ClosesAt, recurring.End, recurring.MinimumDays), (window.ClosesAt, window.End, window.MinimumDays));

        // The days of a leap year, 29 February among them.
        static AnnualDate Annual(int seed) => new LocalDate(2024, 1, 1).PlusDays(Math.Abs(seed % 366)) is var day ? new(day.Month, day.Day) : default;
    }

    [Fact]
    public void A_window_that_closes_before_it_opens_is_refused_in_any_order_of_initializers()
    {
        const string message = "ApplicationWindow closes at 2024-02-01 23:59, before it opens at 2024-12-01 00:00. Give a later closing; a window may cross the year: 2023-12-01 to 2024-02-01. (Parameter 'ClosesOn')";
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new ApplicationWindow { OpensOn = new(2024, 12, 1), ClosesOn = new(2024, 2, 1) }).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new ApplicationWindow { ClosesOn = new(2024, 2, 1), OpensOn = new(2024, 12, 1) }).Message);
        Assert.Throws<ArgumentException>(() => new ApplicationWindow { ClosesAt = new(9, 0), OpensOn = new(2024, 2, 1), ClosesOn = new(2024, 2, 1), OpensAt = new(10, 0) });
    }

    [Fact]
    public void A_year_that_has_no_window_is_refused() => Assert.StartsWith(
        "The year of a window is from 1000 to 9997. Give the full year: 2021, not 21.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new RecurringWindow { OpensOn = new(9, 1), ClosesOn = new(3, 1) }.OfSchoolYear(21)).Message,
        StringComparison.Ordinal);

    private static (int Days, int Shortfall) Length(ApplicationWindow window) => (window.Length.Days, window.Length.Shortfall);

    private static (LocalDate Opens, LocalDate Closes) Days(ApplicationWindow window) => (window.OpensOn, window.ClosesOn);
}
