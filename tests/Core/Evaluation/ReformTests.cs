using InnovationDomain.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>A proposed threshold over a register: who moves and why, and nothing before its day.</summary>
public sealed class ReformTests
{
    private static readonly DecisionColumn Refusal = DecisionColumn.Violated("refusal", RuleSeverity.Refusal);

    private static readonly Decision<Dossier> Admission = Decision<Dossier>.Of(
        "допуск", RuleSet<Dossier>.Of("проба", new EnoughMarks()),
        DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(Refusal), DecisionRow.Of("приём", DecisionOutcome.Accept).Unless(Refusal));

    private static readonly EvaluationContext Ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));

    private static readonly KeyValuePair<string, Dossier>[] Register = [.. Enumerable.Range(8, 6).Select(mark => KeyValuePair.Create(FormattableString.Invariant($"К-{mark:00}"), new Dossier([mark], new(2000, 1, 1))))];

    [Fact]
    public void Who_moves_and_why()
    {
        ReformDiff diff = ReformDiff.Of(Admission, Register, Ten, Reform.Of("порог 12").With(EnoughMarks.Least, Contexts.Version(12, Contexts.Day)));
        Assert.Equal((6, 2), (diff.Total, diff.Rows.Length));
        Assert.Equal(
            "порог 12: 2 of 6\nК-10: Accept → Refuse: TST-1 Satisfied 10, AtLeast 10 → TST-1 Violated 10, AtLeast 12\nК-11: Accept → Refuse: TST-1 Satisfied 11, AtLeast 10 → TST-1 Violated 11, AtLeast 12",
            diff.ToString());
    }

    [Property]
    public void Nothing_before_its_day_and_nothing_after_its_end_moves(int least, PositiveInt length, int asked)
    {
        LocalDate from = new(2025, 3, 3);
        LocalDate until = from.PlusDays(length.Get % 60 + 1);
        LocalDate day = from.PlusDays(asked % 80);
        EvaluationContext context = new() { Profile = Ten.Profile, AssessedOn = day };
        var reform = Reform.Of("проект").With(EnoughMarks.Least, Contexts.Version(least, from, until));
        Rule<Dossier> rule = Admission.Rules.Rules[0];
        foreach ((_, Dossier dossier) in Register)
        {
            Verdict was = rule.Evaluate(dossier, context);
            Verdict becomes = rule.Evaluate(dossier, context.After(reform));
            if (day < from || day >= until)
            {
                Assert.Equal(was, becomes);
            }
            else
            {
                Assert.Equal(InnovationDomain.Arithmetic.Fraction.Of(least), becomes.Required);
            }
        }
    }

    [Fact]
    public void The_profile_stays_as_it_is_and_a_reform_is_no_ground_of_a_record()
    {
        EvaluationContext after = Ten.After(Reform.Of("порог 12").With(EnoughMarks.Least, Contexts.Version(12, Contexts.Day)));
        Assert.Equal(12, after.Read(EnoughMarks.Least)!.Value);
        Assert.Equal(10, Ten.Read(EnoughMarks.Least)!.Value);
        Assert.Contains("TST-1.Least = 12", Admission.Rules.Report(Register[0].Value, after).Verdicts[0].Explain(after).Russian, StringComparison.Ordinal);
        Assert.StartsWith(
            "The evaluation was made under the reform «порог 12». What is proposed is no ground of a decision: evaluate without it.",
            Assert.Throws<InvalidOperationException>(() => Admission.Decide(Register[0].Value, after).Record("К-08")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reform_of_what_nobody_reads_is_refused()
    {
        var idle = Reform.Of("иное").With(ParameterKey<int>.Named("СВОЙ"), Contexts.Version(1, Contexts.Day));
        Assert.StartsWith(
            "The reform «иное» changes no parameter that a rule of «проба» reads.", Assert.Throws<ArgumentException>(() => ReformDiff.Of(Admission, Register, Ten, idle)).Message, StringComparison.Ordinal);
        var mistyped = Reform.Of("иное").With(ParameterKey<decimal>.Named(EnoughMarks.Least.Name), Contexts.Version(1m, Contexts.Day));
        Assert.StartsWith(
            "The reform «иное» has a value of another type for TST-1.Least than the rule reads, which is Int32.", Assert.Throws<ArgumentException>(() => ReformDiff.Of(Admission, Register, Ten, mistyped)).Message, StringComparison.Ordinal);
    }
}
