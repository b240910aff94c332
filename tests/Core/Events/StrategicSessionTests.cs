using System.Collections.Immutable;
using InnovationDomain.Events;
using NodaTime;

namespace InnovationDomain.Tests.Events;

public sealed class StrategicSessionTests
{
    private static readonly LocalDate First = new(2023, 2, 28);

    private static readonly DateInterval Period = new(First, First.PlusDays(27));

    [Property]
    public void Sections_are_taken_when_they_stand_in_order_within_the_period_whichever_is_set_first(int[] days)
    {
        ImmutableArray<EventSection> sections = [.. days.Select(day => new EventSection { HeldOn = First.PlusDays(Math.Abs(day % 30)) })];
        bool fits = sections.All(section => Period.Contains(section.HeldOn)) && sections.Zip(sections.Skip(1)).All(pair => pair.First.HeldOn <= pair.Second.HeldOn);
        Func<StrategicSession>[] orders =
        [
            () => new() { Designation = "сессия", Theme = "тема", Period = Period, Sections = sections },
            () => new() { Designation = "сессия", Theme = "тема", Sections = sections, Period = Period },
        ];
        Assert.All(orders, order => Assert.Equal(fits, Record.Exception(order) is null));
    }

    [Property]
    public void A_plenary_is_taken_when_it_is_within_the_period_whichever_is_set_first(int day)
    {
        var plenary = new EventSection { HeldOn = First.PlusDays(day % 60) };
        Func<StrategicSession>[] orders =
        [
            () => new() { Designation = "сессия", Theme = "тема", Period = Period, Plenary = plenary },
            () => new() { Designation = "сессия", Theme = "тема", Plenary = plenary, Period = Period },
        ];
        Assert.All(orders, order => Assert.Equal(Period.Contains(plenary.HeldOn), Record.Exception(order) is null));
    }

    [Fact]
    public void A_section_after_the_last_day() => Refused(
        [First.PlusDays(1), First.PlusDays(40)],
        "StrategicSession.Sections[1] was held on 2023-04-09, outside the period from 2023-02-28 to 2023-03-27. Correct the day or the period. (Parameter 'Sections[1]')");

    [Fact]
    public void Sections_out_of_order() => Refused(
        [First.PlusDays(2), First.PlusDays(1)],
        "StrategicSession.Sections[1] was held on 2023-03-01, before Sections[0] on 2023-03-02. Put the sections in the order of their days. (Parameter 'Sections')");

    private static void Refused(LocalDate[] days, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(() => new StrategicSession
    {
        Designation = "сессия",
        Theme = "тема",
        Period = Period,
        Sections = [.. days.Select(day => new EventSection { HeldOn = day })],
    }).Message);
}
