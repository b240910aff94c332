using InnovationDomain.Calendars;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Generation;

/// <summary>What is asked for as extreme is extreme, each in some of the draws.</summary>
public sealed class ExtremeTests
{
    [Fact]
    public void Dates_have_the_bounds_the_leap_days_and_years_without_a_calendar()
    {
        LocalDate[] days = [.. Sample<LocalDate>()];

        Assert.Contains(new LocalDate(1000, 1, 1), days);
        Assert.Contains(new LocalDate(9999, 12, 31), days);
        Assert.Contains(new LocalDate(2024, 2, 29), days);
        Assert.Contains(days, day => !ProductionCalendar.Russia.Knows(day.Year));
    }

    [Fact]
    public void Registers_are_empty_and_full()
    {
        int[] lengths = [.. Sample<PlatformRegister>().Select(register => register.Platforms.Length)];

        Assert.Contains(0, lengths);
        Assert.Contains(lengths, length => length > 10);
    }

    [Fact]
    public void Texts_are_very_long_and_very_odd()
    {
        string[] texts = [.. Sample<Festival>().SelectMany(festival => festival.Objectives)];

        Assert.Contains(texts, text => text.Length > 1_000);
        Assert.Contains(texts, text => text.Contains('\n', StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Any(char.IsSurrogate));
        Assert.Contains(texts, text => text.Length == 1);
    }

    [Fact]
    public void Points_and_amounts_are_at_their_bounds()
    {
        decimal[] tops = [.. Sample<AnchoredScale>().Select(scale => scale.Max)];
        decimal[] amounts = [.. Sample<IndicatorValue>().Select(value => value.Amount)];

        Assert.Contains(10_000m, tops);
        Assert.Contains(0m, amounts);
        Assert.Contains(IndicatorValue.Greatest, amounts);
    }

    [Fact]
    public void Terms_are_of_one_day_and_without_end()
    {
        StatusEvent[] grants = [.. Sample<InnovationPlatform>().SelectMany(platform => platform.History).Where(happened => happened.Trigger == PlatformTrigger.Grant)];

        Assert.Contains(grants, grant => grant.TermEnd is null);
        Assert.Contains(grants, grant => grant.TermEnd == (grant.TermStart ?? grant.EffectiveOn));
    }

    [Fact]
    public void What_the_package_does_not_make_is_refused_by_name() => Assert.Equal(
        "InnovationArbitraries makes no FormalCheck. Take a type of InnovationDomain.Core that a caller can make, or a list of such; for what the domain computes, generate the arguments.",
        Assert.Throws<NotSupportedException>(() => InnovationArbitraries.Extremes<Applications.FormalCheck>().Generator.Sample(1, new Rnd(1), 10)).Message);

    private static IEnumerable<T> Sample<T>() => ArbitraryTypes.Of(typeof(T).Name).Sample(250, 60, 20250901, isExtreme: true).Cast<T>();
}
