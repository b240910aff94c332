using NodaTime;

namespace InnovationDomain.Testing;

/// <summary>A clock that stands still, or goes on by the same step each time it is read: the tests' own time.</summary>
/// <remarks>Safe for use from several threads: no two readings of a clock with a step are the same.</remarks>
public sealed class FixedClock : IClock
{
    private readonly Lock _lock = new();
    private readonly Duration _step;
    private Instant _now;

    private FixedClock(Instant now, Duration step) => (_now, _step) = (now, step);

    /// <summary>Makes a clock that shows one moment.</summary>
    public static FixedClock At(Instant moment) => new(moment, Duration.Zero);

    /// <summary>Makes a clock that shows one moment, given by the clocks on the wall of a zone.</summary>
    /// <param name="moment">The local moment. One that the zone skips is moved on, of one that it has twice the earlier is taken.</param>
    /// <param name="zone">The zone: <c>DateTimeZoneProviders.Tzdb["Europe/Moscow"]</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public static FixedClock At(LocalDateTime moment, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return At(zone.AtLeniently(moment).ToInstant());
    }

    /// <summary>Makes a clock that shows what this one shows, and goes on by a step after each reading.</summary>
    /// <param name="step">The step, zero for a clock that stands still.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is negative.</exception>
    public FixedClock Advancing(Duration step) => step >= Duration.Zero
        ? new(Peek(), step)
        : throw new ArgumentOutOfRangeException(nameof(step), "step is negative, and time does not go back. Give zero or more.");

    /// <summary>Lets time pass for whoever reads this clock.</summary>
    /// <param name="time">How much time, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public void Pass(Duration time)
    {
        if (time < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(time), "time is negative, and time does not go back. Give zero or more, or make another clock.");
        }

        lock (_lock)
        {
            _now += time;
        }
    }

    /// <summary>Reads the clock.</summary>
    public Instant GetCurrentInstant()
    {
        lock (_lock)
        {
            Instant now = _now;
            _now += _step;
            return now;
        }
    }

    private Instant Peek()
    {
        lock (_lock)
        {
            return _now;
        }
    }
}
