using NodaTime;

namespace InnovationDomain.Testing.Tests;

public sealed class FixedClockTests
{
    private static readonly Instant Noon = Instant.FromUtc(2025, 9, 1, 12, 0);

    [Fact]
    public void It_stands_still()
    {
        var clock = FixedClock.At(Noon);

        Assert.Equal((Noon, Noon), (clock.GetCurrentInstant(), clock.GetCurrentInstant()));
    }

    [Fact]
    public void It_goes_on_by_its_step()
    {
        FixedClock clock = FixedClock.At(Noon).Advancing(Duration.FromMinutes(5));

        Assert.Equal([Noon, Noon + Duration.FromMinutes(5), Noon + Duration.FromMinutes(10)], Enumerable.Range(0, 3).Select(_ => clock.GetCurrentInstant()));
    }

    [Fact]
    public void Time_passes_when_told()
    {
        var clock = FixedClock.At(Noon);
        clock.Pass(Duration.FromDays(1));

        Assert.Equal(Noon + Duration.FromDays(1), clock.GetCurrentInstant());
    }

    [Fact]
    public void It_is_set_by_the_clock_on_the_wall() =>
        Assert.Equal(Instant.FromUtc(2025, 9, 1, 6, 0), FixedClock.At(new LocalDateTime(2025, 9, 1, 9, 0), DateTimeZoneProviders.Tzdb["Europe/Moscow"]).GetCurrentInstant());

    [Fact]
    public void No_two_threads_read_the_same_moment()
    {
        FixedClock clock = FixedClock.At(Noon).Advancing(Duration.FromTicks(1));
        Instant[] read = new Instant[4_000];
        Parallel.For(0, read.Length, i => read[i] = clock.GetCurrentInstant());

        Assert.Equal(read.Length, read.Distinct().Count());
    }

    [Fact]
    public void Time_does_not_go_back()
    {
        Assert.StartsWith(
            "step is negative, and time does not go back. Give zero or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => FixedClock.At(Noon).Advancing(-Duration.Epsilon)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "time is negative, and time does not go back. Give zero or more, or make another clock.",
            Assert.Throws<ArgumentOutOfRangeException>(() => FixedClock.At(Noon).Pass(-Duration.Epsilon)).Message, StringComparison.Ordinal);
    }
}
