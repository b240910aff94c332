using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>Until when something is in time.</summary>
public sealed class DueInstantTests
{
    private static readonly DateTimeZone Samara = DateTimeZoneProviders.Tzdb["Europe/Samara"];
    private static readonly LocalDate Saturday = new(2023, 6, 10);
    private static readonly DueInstant AtFive = DueInstant.Of(Saturday, "Europe/Samara", new LocalTime(17, 0));
    private static readonly DueInstant AllDay = DueInstant.Of(Saturday, "Europe/Samara");

    [Theory]
    [InlineData(10, 16, 59, true, true)]
    [InlineData(10, 17, 0, false, true)]
    [InlineData(10, 23, 59, false, true)]
    [InlineData(11, 0, 0, false, false)]
    public void In_time_is_before_the_closing_hour_or_before_midnight(int day, int hour, int minute, bool inTime, bool byPost)
    {
        Instant done = At(day, hour, minute);
        Assert.Equal(inTime, AtFive.IsInTime(done, Samara));
        Assert.Equal(byPost, AtFive.IsPostedInTime(done, Samara));
        Assert.Equal(byPost, AllDay.IsInTime(done, Samara));
    }

    [Fact]
    public void Lateness_is_measured_from_the_moment()
    {
        Assert.Null(AtFive.LatenessOf(At(10, 16, 59), Samara));
        Assert.Equal(Duration.Zero, AtFive.LatenessOf(At(10, 17, 0), Samara));
        Assert.Equal(Duration.FromMinutes(90), AtFive.LatenessOf(At(10, 18, 30), Samara));
        Assert.Equal(Duration.FromHours(9), AllDay.LatenessOf(At(11, 9, 0), Samara));
    }

    [Fact]
    public void The_hour_is_the_receivers() => Assert.Equal(Instant.FromUtc(2023, 6, 10, 13, 0), AtFive.In(Samara));

    // In Samara the clocks went back an hour on 25 October 2009.
    [Fact]
    public void A_day_ends_when_the_next_one_begins_however_long_it_is()
    {
        Assert.Equal(Duration.FromHours(25), Length(new(2009, 10, 25)));
        Assert.Equal(Duration.FromHours(24), Length(Saturday));

        static Duration Length(LocalDate day) => DueInstant.Of(day, Samara.Id).In(Samara) - DueInstant.Of(day.PlusDays(-1), Samara.Id).In(Samara);
    }

    [Property(Arbitrary = [typeof(CalendarDates)])]
    public bool In_time_lateness_and_the_moment_agree(LocalDate date, byte hour, int seconds)
    {
        var due = DueInstant.Of(date, Samara.Id, hour % 24 == 0 ? null : new LocalTime(hour % 24, 0));
        Instant done = due.In(Samara) + Duration.FromSeconds(seconds);
        return due.IsInTime(done, Samara) == seconds < 0
            && due.LatenessOf(done, Samara) == (seconds < 0 ? null : Duration.FromSeconds(seconds))
            && (!due.IsInTime(done, Samara) || due.IsPostedInTime(done, Samara));
    }

    [Fact]
    public void Equal_parts_make_equal_moments()
    {
        Assert.Equal(AtFive, DueInstant.Of(AtFive.Date, AtFive.ZoneId, AtFive.ClosesAt));
        Assert.NotEqual(AtFive, AllDay);
        Assert.Equal("2023-06-10 17:00:00 Europe/Samara", AtFive.ToString());
        Assert.Equal("2023-06-10 24:00 Europe/Samara", AllDay.ToString());
    }

    [Fact]
    public void What_a_moment_refuses()
    {
        Refused(() => DueInstant.Of(Saturday, "Europe/Samara", LocalTime.Midnight), "closesAt is 00:00, the beginning of the day. Leave it out for the end of the day (24:00). (Parameter 'closesAt')");
        Refused(() => DueInstant.Of(Saturday, "по Самаре"), "zoneId is “по Самаре”. Give the id of the time zone, such as «Europe/Samara». (Parameter 'zoneId')");
        Refused(
            () => AtFive.In(DateTimeZone.Utc),
            "The zone is UTC, and 2023-06-10 17:00:00 Europe/Samara is of another. Pass the zone of that id. (Parameter 'zone')");
    }

    private static Instant At(int day, int hour, int minute) => new LocalDateTime(2023, 6, day, hour, minute).InZoneStrictly(Samara).ToInstant();

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
