using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using Xunit.Sdk;

namespace InnovationDomain.Tests.Evaluation.Laws;

/// <summary>The laws catch what they are for: a sound rule passes, and each planted defect fails the law it is a defect of.</summary>
public sealed class LawTests
{
    private static readonly EvaluationContext Ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));

    private static readonly Dossier Subject = new([4, 9], Contexts.Day, "заметка");

    [Fact]
    public void A_sound_rule_passes_and_relevance_compares_something()
    {
        var rule = new EnoughMarks();
        RuleLaw.Totality(rule, Subject, Ten);
        RuleLaw.Boundary(rule, Subject, Ten);
        RuleLaw.Determinism(rule, Subject, Ten);
        RuleLaw.Examination(rule, Subject, Ten);
        RuleLaw.Order(rule, Subject, new Random(1), Ten);
        RuleLaw.Overlay(rule, Subject, Ten);
        RuleLaw.Replay(RuleSet<Dossier>.Of("проба", rule), Subject, Ten);
        Assert.Contains(Copies.Hybrids(Subject, new Dossier([1], null, "иная")), other => RuleLaw.Relevance(rule, Subject, other, Ten));
    }

    [Fact]
    public void Hidden_state_is_not_deterministic()
    {
        int calls = 0;
        Caught(RuleLaw.Determinism, (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], ++calls, 1), made => made.NewMeasure("M"));
    }

    [Fact]
    public void A_verdict_that_depends_on_being_examined() => Caught(
        RuleLaw.Examination, (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], judgement.IsExamined ? 0 : 1, 1), made => made.NewMeasure("M"));

    [Fact]
    public void A_question_to_an_expert_without_evidence() => Caught(
        RuleLaw.Examination, (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Answer(made.Reasons[0]), made => made.NewReason("R", VerdictState.ExpertJudgement));

    [Fact]
    public void A_text_that_ends_in_a_full_stop() => Caught(
        RuleLaw.Explanation, (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], 1, 1, made.Reasons[0]), made =>
        {
            _ = made.NewMeasure("M");
            _ = made.NewReason("R.", VerdictState.Satisfied, "да.", "yes.");
        });

    [Fact]
    public void A_first_mark_that_counts_twice_is_not_free_of_order() => Caught(
        (rule, subject, context) => Enumerable.Range(0, 20).ToList().ForEach(seed => RuleLaw.Order(rule, subject, new Random(seed), context)),
        (MadeUpRule made, ref Judgement<Dossier> judgement) =>
        {
            _ = judgement.Knows((Fact<Dossier, ImmutableArray<int>>)made.Facts[0], out ImmutableArray<int> marks);
            return judgement.Compare(made.Measures[0], marks.Sum() + marks[0], 1);
        },
        made =>
        {
            _ = made.NewMarks("Marks");
            _ = made.NewMeasure("M");
        });

    [Fact]
    public void An_exception_is_not_total() => Assert.Throws<InvalidCastException>(() => RuleLaw.Totality(
        new MadeUpRule((MadeUpRule made, ref Judgement<Dossier> judgement) => throw new InvalidCastException()), Subject, Ten));

    // A reader that is not pure is the one way around the facts.
    [Fact]
    public void A_reader_that_looks_elsewhere_is_not_relevant()
    {
        bool first = true;
        Caught(
            (rule, subject, context) => RuleLaw.Relevance(rule, subject, subject with { Note = "иная" }, context),
            (MadeUpRule made, ref Judgement<Dossier> judgement) =>
            {
                first = !first;
                return judgement.Compare(made.Measures[0], first ? 1 : 0, 1);
            },
            made => made.NewMeasure("M"));
    }

    private static void Caught(Action<Rule<Dossier>, Dossier, EvaluationContext> law, MadeUpRule.JudgeBy judge, Action<MadeUpRule> declare) =>
        Assert.ThrowsAny<XunitException>(() => law(new MadeUpRule(judge, declare), Subject, Ten));
}
