using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Tests.Expertise;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>The smallest change that flips a decision: found by margins or by trying, verified, or said not to be there.</summary>
public sealed class WhatIfTests
{
    private static readonly EvaluationContext Ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));

    private static readonly Decision<Dossier> Admission = Of(RuleSet<Dossier>.Of("проба", new EnoughMarks()));

    private static readonly Lever<Dossier> OnePoint = Lever<Dossier>.Of("баллов", "points", dossier => dossier with { Marks = dossier.Marks.Add(1) });

    private static readonly Lever<Dossier> ThreePoints = Lever<Dossier>.Of("заданий", "tasks", dossier => dossier.Marks.Length < 40 ? dossier with { Marks = dossier.Marks.Add(3) } : null);

    [Theory]
    [InlineData(9, 1)]
    [InlineData(0, 10)]
    [InlineData(-390, 400)]
    public void By_the_margin_of_a_linear_rule(int mark, int steps)
    {
        Counterfactual<Dossier> answer = WhatIf.Ask(Admission, new([mark], Contexts.Day), Ten, [OnePoint], bound: 1000);
        Assert.Equal([(OnePoint, steps)], answer.Changes.AsEnumerable());
        Assert.Equal((DecisionOutcome.Refuse, DecisionOutcome.Accept), (answer.Before.Outcome, answer.After!.Outcome));
        Assert.Equal(FormattableString.Invariant($"Решение станет иным, если изменить: баллов — {steps}."), answer.Russian);
    }

    // Levers together: whatever is advised flips the decision, and one step less of any lever does not.
    [Property]
    public void What_is_advised_flips_the_decision_and_one_step_less_does_not(int[] marks)
    {
        Dossier dossier = new([.. marks.Take(4).Select(mark => mark % 6)], Contexts.Day);
        Counterfactual<Dossier> answer = WhatIf.Ask(Admission, dossier, Ten, [OnePoint, ThreePoints], bound: 12);
        if (answer.IsFound)
        {
            Assert.NotEqual(answer.Before.Outcome, Outcome(dossier, answer.Changes.ToDictionary(change => change.Lever, change => change.Steps)));
            foreach ((Lever<Dossier> lever, int steps) in answer.Changes)
            {
                Assert.Equal(answer.Before.Outcome, Outcome(dossier, answer.Changes.ToDictionary(change => change.Lever, change => change.Lever == lever ? steps - 1 : change.Steps)));
            }
        }

        int lacking = 10 - dossier.Marks.Sum();
        Assert.Equal(lacking > 0 && (lacking + 2) / 3 <= 12, answer.IsFound);
        Assert.True(!answer.IsFound || answer.Changes.Sum(change => change.Steps) == (lacking + 2) / 3, "There are fewer steps that do.");
    }

    [Fact]
    public void No_change_within_the_bound_is_said_as_such()
    {
        Counterfactual<Dossier> answer = WhatIf.Ask(Admission, new([0], Contexts.Day), Ten, [OnePoint], bound: 9);
        Assert.False(answer.IsFound);
        Assert.True(answer.IsExhaustive);
        Assert.Equal("Изменений в пределах 9, после которых решение было бы иным, не найдено.", answer.Russian);
        Assert.Equal("No change of 9 steps or fewer was found that flips Refuse.", answer.English);
    }

    [Fact]
    public void What_is_wished_already_needs_no_change() =>
        Assert.Empty(WhatIf.Ask(Admission, new([10], Contexts.Day), Ten, [OnePoint], bound: 3, DecisionOutcome.Accept).Changes);

    // A rule without a margin: the search tries.
    [Fact]
    public void By_trying_where_there_is_no_margin()
    {
        Decision<Dossier> decision = Of(RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1")));
        Lever<Dossier> word = Lever<Dossier>.Of("слов", "words", dossier => dossier with { Note = dossier.Note.Length < 5 ? dossier.Note + "x" : "TST-1=Violated" });
        Assert.Equal(6, Assert.Single(WhatIf.Ask(decision, Fixed.Dossier(""), Ten, [word], bound: 10).Changes).Steps);
    }

    [Fact]
    public void A_real_one_more_sheet_of_an_extra_expert()
    {
        Decision<ExpertPanel> decision = Of(ExpertiseRules.All.Under(Contexts.Sample.Profile), "EXP-07");
        ExpertPanel panel = Panels.Panel(Panels.Rubric(Panels.Criterion("план", 10)), [0], [9]);
        Lever<ExpertPanel> extra = Lever<ExpertPanel>.Of("листов дополнительных экспертов", "sheets of extra experts", given =>
        {
            string expert = FormattableString.Invariant($"Д-{given.ExtraExperts.Length}");
            return given.AppointExtra(expert).Add(Panels.Statement(expert)).Add(Panels.Sheet(given.Rubric, expert, Panels.Marks(given.Rubric, 5)));
        });
        Assert.Equal([(extra, 1)], WhatIf.Ask(decision, panel, Contexts.Sample, [extra], bound: 3).Changes.AsEnumerable());
    }

    private static DecisionOutcome Outcome(Dossier dossier, Dictionary<Lever<Dossier>, int> steps) => Admission.Decide(
        dossier with { Marks = [.. dossier.Marks, .. Enumerable.Repeat(1, steps.GetValueOrDefault(OnePoint)), .. Enumerable.Repeat(3, steps.GetValueOrDefault(ThreePoints))] }, Ten).Outcome;

    private static Decision<T> Of<T>(RuleSet<T> rules, params string[] among)
        where T : class
    {
        DecisionColumn refusal = DecisionColumn.Violated("refusal", RuleSeverity.Refusal, [.. among]);
        return Decision<T>.Of("допуск", rules, DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(refusal), DecisionRow.Of("приём", DecisionOutcome.Accept).Unless(refusal));
    }
}
