using InnovationDomain.Evaluation;
using InnovationDomain.Testing;
using Xunit;

namespace OwnRules;

public sealed class MentoringLaws
{
    private static readonly BoundaryCollector Bounds = new();

    private static readonly RuleLawSetup<MentoringPlan> Setup = new()
    {
        Subjects = Arb.From(
            from hours in Gen.Choose(1, 6).ListOf()
            from mentor in Gen.Elements("Н-1", "Н-2")
            select new MentoringPlan(mentor, [.. hours.Select((given, i) => new Meeting(FormattableString.Invariant($"Встреча {i + 1}"), given))]),
            plan => plan.Meetings.Select(meeting => plan with { Meetings = plan.Meetings.Remove(meeting) })),
        Allows = plan => plan.Meetings.All(meeting => meeting.Hours > 0),
        Profile = Department.Profile,
        Grown = plan => [plan with { Meetings = plan.Meetings.Add(new Meeting("Ещё одна", 1)) }],
        Levers = [Lever<MentoringPlan>.Of("часовых встреч", "meetings of an hour", plan => plan with { Meetings = plan.Meetings.Add(new Meeting("Ещё одна", 1)) })],
        Reading = (plan, context) => plan.Meetings.Sum(meeting => meeting.Hours) >= 12 ? VerdictState.Satisfied : VerdictState.Violated,
        Coverage = Bounds,
    };

    public static TheoryData<string> Names { get; } = [.. RuleLaws.For(new HoursSuffice(), Setup).Select(law => law.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name) => RuleLaws.For(new HoursSuffice(), Setup).Single(law => law.Name == name).Check();

    [Fact]
    public void All_laws_in_one_line() => RuleLaws.Check(new HoursSuffice(), Setup);

    [Fact]
    public void Every_bound_was_met_from_all_sides()
    {
        RuleLaws.Check(new HoursSuffice(), Setup);

        Bounds.RequireComplete();
    }

    [Fact]
    public void A_first_meeting_that_counts_twice_is_caught()
    {
        Law order = RuleLaws.For(new FirstMeetingCountsTwice(), Setup).Single(law => law.Name == LawNames.Order);

        var broken = Assert.Throws<LawBrokenException>(() => order.Check());
        Assert.Contains("Meetings in another order", broken.Message, StringComparison.Ordinal);
        Assert.Contains("Meetings = [Meeting { Topic = «Встреча ", broken.Subject, StringComparison.Ordinal);
        Assert.Throws<LawBrokenException>(() => order.Replay(broken.Seed, broken.Number!.Value));
    }
}
