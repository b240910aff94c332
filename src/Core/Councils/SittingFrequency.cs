using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using NodaTime;

namespace InnovationDomain.Councils;

/// <summary>How often a council must sit at least (периодичность заседаний): «не реже одного раза в квартал».</summary>
/// <remarks>Equal when the number and the period are.</remarks>
public sealed record SittingFrequency
{
    private SittingFrequency(int times, SittingPeriod period) => (Times, Period) = (times, period);

    /// <summary>Gets the least number of sittings in each period.</summary>
    /// <value>At least 1.</value>
    public int Times { get; }

    /// <summary>Gets the period.</summary>
    public SittingPeriod Period { get; }

    /// <summary>Makes a frequency.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is below 1, or <paramref name="period"/> is not a named value.</exception>
    public static SittingFrequency Of(int times, SittingPeriod period) => times < 1
        ? throw new ArgumentOutOfRangeException(nameof(times), times, "A council that need not sit has no frequency: give 1 or more.")
        : new(times, NamedValue.Require(period, nameof(period)));

    /// <summary>Answers the whole calendar periods in which too few sittings were held, in their order.</summary>
    /// <param name="within">Periods that do not lie wholly within are not judged.</param>
    /// <param name="heldOn">The days of the sittings, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A day is not stated: see <see cref="StatedDate"/>.</exception>
    public ImmutableArray<SittingShortfall> Shortfalls(DateInterval within, IEnumerable<LocalDate> heldOn)
    {
        within = StatedDays.Require(within, nameof(within));
        ArgumentNullException.ThrowIfNull(heldOn);
        LocalDate[] sittings = [.. heldOn.Select((day, i) => StatedDate.Require(day, string.Create(CultureInfo.InvariantCulture, $"{nameof(heldOn)}[{i}]")))];
        int months = Period switch { SittingPeriod.Month => 1, SittingPeriod.Quarter => 3, SittingPeriod.HalfYear => 6, _ => 12 };
        var shortfalls = ImmutableArray.CreateBuilder<SittingShortfall>();
        for (int year = within.Start.Year; year <= within.End.Year; year++)
        {
            for (int month = 1; month <= 12; month += months)
            {
                var start = new LocalDate(year, month, 1);
                var period = new DateInterval(start, start.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth));
                if (within.Contains(period) && sittings.Count(period.Contains) is var held && held < Times)
                {
                    shortfalls.Add(new(period, held, Times));
                }
            }
        }

        return shortfalls.ToImmutable();
    }
}
