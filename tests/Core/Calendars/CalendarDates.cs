using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Tests.Calendars;

/// <summary>Dates with data three years around them, calendars of both policies, terms of every unit and roll that stay near.</summary>
public static class CalendarDates
{
    public static Arbitrary<LocalDate> Dates() => Arb.From(
        Gen.Choose(0, new DateInterval(new(2016, 1, 1), new(2023, 12, 31)).Length - 1).Select(days => new LocalDate(2016, 1, 1).PlusDays(days)));

    public static Arbitrary<ProductionCalendar> Calendars() => Arb.From(
        Gen.Elements(ProductionCalendar.Russia, ProductionCalendar.Russia.Counting(DecreeDays.AsWorking)));

    public static Arbitrary<Term> Terms() => Arb.From(
        from unit in Gen.Elements(Enum.GetValues<TermUnit>())
        from length in Gen.Choose(1, MostOf(unit))
        from roll in Gen.Elements(Enum.GetValues<RollConvention>())
        select Term.Of(length, unit, roll));

    private static int MostOf(TermUnit unit) => unit switch
    {
        TermUnit.CalendarDays or TermUnit.UnstatedDays => 700,
        TermUnit.WorkingDays => 500,
        TermUnit.Weeks => 100,
        TermUnit.Months => 24,
        TermUnit.Quarters => 8,
        TermUnit.HalfYears => 4,
        _ => 2,
    };
}
