using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>Exceptions take the place of a rule where they apply; two that differ are a conflict; every ground is kept.</summary>
public sealed class ExceptionTests
{
    private static readonly RuleSet<Dossier> Set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1"))
        .WithException(Fixed.Rule("TST-1.1", RuleSeverity.Remark), "TST-1").WithException(Fixed.Rule("TST-1.2"), "TST-1").WithException(Fixed.Rule("TST-1.1.1"), "TST-1.1");

    [Theory]
    // No exception applies: the rule decides.
    [InlineData("TST-1=Violated;TST-1.1=NotApplicable;TST-1.2=NotApplicable;TST-1.1.1=NotApplicable", "Violated", "TST-1 Decides; TST-1.1 StandsAside; TST-1.1.1 StandsAside; TST-1.2 StandsAside")]
    // One applies.
    [InlineData("TST-1=Violated;TST-1.2=NotApplicable;TST-1.1.1=NotApplicable", "Satisfied", "TST-1 Overridden by TST-1.1; TST-1.1 Decides; TST-1.1.1 StandsAside; TST-1.2 StandsAside")]
    // An exception to the exception.
    [InlineData("TST-1.2=NotApplicable;TST-1.1.1=Violated", "Violated", "TST-1 Overridden by TST-1.1.1; TST-1.1 Overridden by TST-1.1.1; TST-1.1.1 Decides; TST-1.2 StandsAside")]
    // Two that agree are both kept.
    [InlineData("TST-1=Violated;TST-1.1.1=NotApplicable", "Satisfied", "TST-1 Overridden by TST-1.1,TST-1.2; TST-1.1 Decides by TST-1.2; TST-1.1.1 StandsAside; TST-1.2 Decides by TST-1.1")]
    // Two that differ.
    [InlineData("TST-1.1=Violated;TST-1.1.1=NotApplicable", "Conflict", "TST-1 Overridden by TST-1.1,TST-1.2; TST-1.1 Conflicts by TST-1.2; TST-1.1.1 StandsAside; TST-1.2 Conflicts by TST-1.1")]
    public void Grounds(string note, string state, string parts)
    {
        Ground ground = Assert.Single(Set.Report(Fixed.Dossier(note), Contexts.Sample).Grounds);
        Assert.Equal(state, ground.State.ToString());
        Assert.Equal(parts, Text(ground));
    }

    [Fact]
    public void An_exception_that_goes_before_another_settles_it()
    {
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1")).WithException(Fixed.Rule("TST-1.1"), "TST-1").WithException(Fixed.Rule("TST-1.2"), "TST-1", "TST-1.1");
        Ground ground = Assert.Single(set.Report(Fixed.Dossier("TST-1.1=Violated"), Contexts.Sample).Grounds);
        Assert.Equal((VerdictState.Satisfied, "TST-1 Overridden by TST-1.2; TST-1.1 Overridden by TST-1.2; TST-1.2 Decides"), (ground.State, Text(ground)));
    }

    [Fact]
    public void Priority_goes_on_past_one_that_gives_way()
    {
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1"))
            .WithException(Fixed.Rule("TST-1.3"), "TST-1").WithException(Fixed.Rule("TST-1.2"), "TST-1", "TST-1.3").WithException(Fixed.Rule("TST-1.1"), "TST-1", "TST-1.2");
        Ground ground = Assert.Single(set.Report(Fixed.Dossier("TST-1.2=Violated;TST-1.3=Indeterminate"), Contexts.Sample).Grounds);
        Assert.Equal("TST-1 Overridden by TST-1.1; TST-1.1 Decides; TST-1.2 Overridden by TST-1.1; TST-1.3 Overridden by TST-1.2", Text(ground));
    }

    [Fact]
    public void The_severity_is_that_of_the_verdict_that_decides()
    {
        Ground ground = Assert.Single(Set.Report(Fixed.Dossier("TST-1=Violated;TST-1.1=Violated;TST-1.2=NotApplicable;TST-1.1.1=NotApplicable"), Contexts.Sample).Grounds);
        Assert.Equal(RuleSeverity.Remark, ground.Severity);
    }

    [Fact]
    public void What_cannot_be_an_exception()
    {
        Refused("has the exception TST-9.1 to TST-9, and no rule of that id. Add it first.", () => Set.WithException(Fixed.Rule("TST-9.1"), "TST-9"));
        Refused("has TST-3 as an exception to itself.", () => Set.WithException(Fixed.Rule("TST-3"), "TST-3"));
        Refused("puts TST-1.3 before TST-1.1.1, which is no other exception to TST-1.", () => Set.WithException(Fixed.Rule("TST-1.3"), "TST-1", "TST-1.1.1"));
        Refused("has two editions of TST-1.1 in force at once", () => Set.WithException(Fixed.Rule("TST-1.1"), "TST-1"));
    }

    // Whatever the verdicts are, every rule's verdict is among the grounds once, and something decides or conflicts.
    [Property]
    public void Every_verdict_is_kept_once(byte[] drawn)
    {
        string[] states = ["Satisfied", "Violated", "NotApplicable", "Indeterminate", "ExpertJudgement"];
        string[] ids = ["TST-1", "TST-1.1", "TST-1.2", "TST-1.1.1"];
        string note = string.Join(';', ids.Select((id, i) => (id, states[i < drawn.Length ? drawn[i] % 5 : 0])).Where(pair => pair.Item2 != "Satisfied").Select(pair => $"{pair.id}={pair.Item2}"));
        Ground ground = Assert.Single(Set.Report(Fixed.Dossier(note), Contexts.Sample).Grounds);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ground.Parts.Select(part => part.Verdict.Rule.Id).Order(StringComparer.Ordinal));
        GroundStanding expected = ground.State == VerdictState.Conflict ? GroundStanding.Conflicts : GroundStanding.Decides;
        Assert.Contains(ground.Parts, part => part.Standing == expected);
        Assert.All(ground.Parts.Where(part => part.Standing == GroundStanding.Decides), part => Assert.Equal(ground.State, part.Verdict.State));
    }

    private static string Text(Ground ground) =>
        string.Join("; ", ground.Parts.Select(part => $"{part.Verdict.Rule.Id} {part.Standing}{(part.By.IsEmpty ? "" : " by " + string.Join(",", part.By))}"));

    private static void Refused(string message, Func<object> make) => Assert.Contains(message, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
}
