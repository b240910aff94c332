using InnovationDomain.Applications;
using NodaTime;

namespace InnovationDomain.Tests.Applications;

/// <summary>Windows of every shape, and moments in and around them.</summary>
public static class Moments
{
    public static Arbitrary<LocalDateTime> Moment() => Arb.From(
        from day in Day
        from time in Time
        select day + time);

    public static Arbitrary<ApplicationWindow> Window() => Arb.From(
        from opens in Day
        from opensAt in Gen.OneOf(Gen.Constant(LocalTime.Midnight), Time)
        from days in Gen.Choose(1, 40)
        from closesAt in Gen.OneOf(Gen.Constant((LocalTime?)null), Time.Select(time => (LocalTime?)time))
        from end in Gen.Elements(Enum.GetValues<WindowEnd>())
        from minimum in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1, 50).Select(value => (int?)value))
        select new ApplicationWindow { OpensOn = opens, OpensAt = opensAt, ClosesOn = opens.PlusDays(days), ClosesAt = closesAt, End = end, MinimumDays = minimum });

    // Two months around the end of a year, by few hours: the ends are met often.
    private static Gen<LocalDate> Day { get; } = Gen.Choose(0, 60).Select(days => new LocalDate(2023, 12, 1).PlusDays(days));

    private static Gen<LocalTime> Time { get; } = Gen.Elements(LocalTime.Midnight, new LocalTime(9, 0), new LocalTime(16, 59, 59), new LocalTime(17, 0), LocalTime.MaxValue);
}
