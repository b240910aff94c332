using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>Decisions: one row for every combination of answers, or a refusal that names the combination.</summary>
public sealed class DecisionTests
{
    private static readonly RuleSet<Dossier> Set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1"), Fixed.Rule("TST-2", RuleSeverity.Remark));

    private static readonly DecisionColumn Refusal = DecisionColumn.Violated("refusal", RuleSeverity.Refusal);

    private static readonly DecisionColumn Remark = DecisionColumn.Violated("remark", RuleSeverity.Remark);

    private static readonly DecisionColumn Unknown = DecisionColumn.Any("unknown", VerdictState.Indeterminate);

    private static readonly Decision<Dossier> Admission = Decision<Dossier>.Of(
        "допуск", Set,
        DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(Refusal),
        DecisionRow.Of("сведения", DecisionOutcome.AwaitFacts).Unless(Refusal).When(Unknown),
        DecisionRow.Of("доработка", DecisionOutcome.ReturnForRevision).Unless(Refusal).Unless(Unknown).When(Remark),
        DecisionRow.Of("приём", DecisionOutcome.Accept).Unless(Refusal).Unless(Unknown).Unless(Remark));

    [Theory]
    [InlineData("", DecisionOutcome.Accept)]
    [InlineData("TST-1=Violated;TST-2=Indeterminate", DecisionOutcome.Refuse)]
    [InlineData("TST-1=Indeterminate;TST-2=Violated", DecisionOutcome.AwaitFacts)]
    [InlineData("TST-2=Violated", DecisionOutcome.ReturnForRevision)]
    [InlineData("TST-1=NotApplicable;TST-2=ExpertJudgement", DecisionOutcome.Accept)]
    public void The_row_that_takes_it(string note, DecisionOutcome outcome)
    {
        DecisionResult result = Admission.Decide(Fixed.Dossier(note), Contexts.Sample);
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(["TST-1", "TST-2"], result.Grounds.Select(ground => ground.Rule));
    }

    [Fact]
    public void A_combination_without_a_row_is_named() => Refused(
        "The decision «допуск» has no row for refusal = no, unknown = no, remark = yes. Add a row, or widen one.", Admission.Rows.RemoveAt(2));

    [Fact]
    public void A_combination_with_two_rows_is_named() => Refused(
        "The decision «допуск» has two rows, отказ and иначе, for refusal = yes. Narrow one of them.",
        [DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(Refusal), DecisionRow.Of("иначе", DecisionOutcome.Accept)]);

    [Fact]
    public void States_of_a_rule_are_those_it_can_answer()
    {
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1", RuleSeverity.Refusal, VerdictState.Violated));
        DecisionColumn state = DecisionColumn.StateOf("TST-1");
        DecisionRow refuse = DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(state, VerdictState.Violated);
        DecisionRow wait = DecisionRow.Of("сведения", DecisionOutcome.AwaitFacts).When(state, VerdictState.Indeterminate);
        DecisionRow accept = DecisionRow.Of("приём", DecisionOutcome.Accept).When(state, VerdictState.Satisfied);
        Assert.Equal(DecisionOutcome.Refuse, Decision<Dossier>.Of("допуск", set, refuse, wait, accept).Decide(Fixed.Dossier("TST-1=Violated"), Contexts.Sample).Outcome);

        DecisionRow dead = DecisionRow.Of("эксперт", DecisionOutcome.AskExpert).When(state, VerdictState.ExpertJudgement);
        Refused("The decision «допуск» has the row эксперт, which no combination reaches: its rules never answer so.", [refuse, wait, accept, dead], set);
        Refused("The decision «допуск» has no row for TST-1 = Indeterminate. Add a row, or widen one.", [refuse, accept], set);
    }

    [Fact]
    public void A_rule_with_days_may_be_out_of_force_and_exceptions_may_conflict()
    {
        DecisionColumn state = DecisionColumn.StateOf("TST-1");
        DecisionRow known = DecisionRow.Of("иначе", DecisionOutcome.Accept).When(state, VerdictState.Violated, VerdictState.Satisfied, VerdictState.Indeterminate);
        RuleSet<Dossier> dated = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1", RuleSeverity.Refusal, VerdictState.Violated)).Repealed("TST-1", new(2025, 1, 1));
        Refused("has no row for TST-1 = NotApplicable.", [known], dated);
        DecisionRow off = DecisionRow.Of("нет", DecisionOutcome.Recommend).When(state, VerdictState.NotApplicable);
        Assert.Equal(DecisionOutcome.Recommend, Decision<Dossier>.Of("допуск", dated.With(Fixed.Rule("TST-2")), known, off).Decide(Fixed.Dossier(""), Contexts.Sample).Outcome);

        RuleSet<Dossier> excepted = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1", RuleSeverity.Refusal, VerdictState.Violated))
            .WithException(Fixed.Rule("TST-1.1", RuleSeverity.Refusal, VerdictState.NotApplicable), "TST-1").WithException(Fixed.Rule("TST-1.2", RuleSeverity.Refusal, VerdictState.NotApplicable), "TST-1");
        Refused("has no row for TST-1 = Conflict.", [known, off], excepted);
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused() => Refused(
        "The decision «допуск» asks for TST-7, and «проба» has no such rule, or only as an exception.", [DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(DecisionColumn.Violated("r", RuleSeverity.Refusal, "TST-7"))]);

    [Fact]
    public void Too_many_combinations_are_refused()
    {
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", [.. Enumerable.Range(1, 9).Select(i => Fixed.Rule(FormattableString.Invariant($"TST-{i}")))]);
        DecisionRow row = set.Rules.Aggregate(DecisionRow.Of("отказ", DecisionOutcome.Refuse), (row, rule) => row.When(DecisionColumn.StateOf(rule.Id), VerdictState.Violated));
        Refused("The decision «допуск» has 1953125 combinations of answers, more than 200000 to be looked at.", [row], set);
    }

    [Fact]
    public void What_a_row_cannot_say()
    {
        Assert.Contains("asks refusal for states. Say When(column) or Unless(column).", Assert.Throws<ArgumentException>(() => DecisionRow.Of("р", DecisionOutcome.Refuse).When(Refusal, VerdictState.Violated)).Message, StringComparison.Ordinal);
        Assert.Contains("has a condition on refusal already.", Assert.Throws<ArgumentException>(() => DecisionRow.Of("р", DecisionOutcome.Refuse).When(Refusal).Unless(Refusal)).Message, StringComparison.Ordinal);
    }

    private static void Refused(string message, System.Collections.Immutable.ImmutableArray<DecisionRow> rows, RuleSet<Dossier>? set = null) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Decision<Dossier>.Of("допуск", set ?? Set, rows)).Message, StringComparison.Ordinal);
}
