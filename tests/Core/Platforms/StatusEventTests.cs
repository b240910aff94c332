using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

/// <summary>What an event refuses, in whatever order its properties are set.</summary>
public sealed class StatusEventTests
{
    private static readonly LocalDate Day = new(2024, 9, 1);

    [Fact]
    public void A_term_of_what_gives_none()
    {
        const string message = "StatusEvent.TermEnd belongs to a grant or an extension, and this is Suspension. Leave it out. (Parameter 'TermEnd')";
        Refused(() => new() { Trigger = PlatformTrigger.Suspension, EffectiveOn = Day, TermEnd = Day }, message);
        Refused(() => new() { TermEnd = Day, EffectiveOn = Day, Trigger = PlatformTrigger.Suspension }, message);
    }

    [Fact]
    public void A_first_day_of_what_begins_nothing() => Refused(
        () => new() { Trigger = PlatformTrigger.Extension, EffectiveOn = Day, TermStart = Day },
        "StatusEvent.TermStart belongs to a grant, and this is Extension. Leave it out. (Parameter 'TermStart')");

    [Fact]
    public void A_ground_of_what_needs_none() => Refused(
        () => new() { Ground = TerminationGround.OwnInitiative, Trigger = PlatformTrigger.Completion, EffectiveOn = Day },
        "StatusEvent.Ground belongs to an early termination, and this is Completion. Leave it out. (Parameter 'Ground')");

    [Fact]
    public void A_term_that_is_over_before_it_holds()
    {
        const string message = "StatusEvent.EffectiveOn is 2024-09-01, after the last day of the term, 2024-08-31. Correct one of the two. (Parameter 'EffectiveOn')";
        Refused(() => new() { Trigger = PlatformTrigger.Grant, EffectiveOn = Day, TermEnd = Day.PlusDays(-1) }, message);
        Refused(() => new() { TermEnd = Day.PlusDays(-1), Trigger = PlatformTrigger.Grant, EffectiveOn = Day }, message);
    }

    [Fact]
    public void A_term_that_ends_before_it_begins()
    {
        const string message = "StatusEvent.TermStart is 2024-10-01, after the last day of the term, 2024-09-30. Correct one of the two. (Parameter 'TermStart')";
        Refused(() => new() { Trigger = PlatformTrigger.Grant, EffectiveOn = Day, TermStart = new(2024, 10, 1), TermEnd = new(2024, 9, 30) }, message);
        Refused(() => new() { Trigger = PlatformTrigger.Grant, EffectiveOn = Day, TermEnd = new(2024, 9, 30), TermStart = new(2024, 10, 1) }, message);
    }

    [Fact]
    public void What_happens_by_itself() => Refused(
        () => new() { Trigger = PlatformTrigger.TermEnd, EffectiveOn = Day },
        "StatusEvent.Trigger is TermEnd, which happens by itself when its day comes. Leave the event out; the term of the grant tells the day. (Parameter 'Trigger')");

    [Fact]
    public void A_trigger_without_a_name() => Assert.StartsWith(
        "StatusEvent.Trigger is not one of the named values of PlatformTrigger. Take one of these. (Parameter 'StatusEvent.Trigger')",
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusEvent { Trigger = 0, EffectiveOn = Day }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_chain_of_null_is_an_open_one() =>
        Assert.Same(DecisionChain.Open, new StatusEvent { Trigger = PlatformTrigger.Submission, EffectiveOn = Day, Chain = null }.Chain);

    private static void Refused(Func<StatusEvent> make, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => { _ = make(); }).Message);
}
