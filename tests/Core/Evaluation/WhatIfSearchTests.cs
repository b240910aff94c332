using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>The ends of a search for the smallest change: what is wished, what stops, what is too much to try, and how it is told.</summary>
public sealed class WhatIfSearchTests
{
    private static readonly EvaluationContext Ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));

    private static readonly DecisionColumn Refusal = DecisionColumn.Violated("refusal", RuleSeverity.Refusal);

    private static readonly DecisionColumn Unknown = DecisionColumn.Any("unknown", VerdictState.Indeterminate);

    // The note tells the answer: nothing is asked until it has four letters, then it is unknown, from six on it is violated.
    private static readonly Decision<Dossier> ByNote = Decision<Dossier>.Of(
        "допуск",
        RuleSet<Dossier>.Of("проба", new MadeUpRule(
            (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Knows((Fact<Dossier, string>)made.Facts[0], out string? note) && note.Length < 4 ? judgement.Satisfied()
                : judgement.Answer(made.Reasons[note!.Length < 6 ? 0 : 1]),
            made =>
            {
                _ = made.NewFact("Note");
                _ = made.NewReason("U", VerdictState.Indeterminate);
                _ = made.NewReason("V", VerdictState.Violated);
            })),
        DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(Refusal),
        DecisionRow.Of("сведения", DecisionOutcome.AwaitFacts).Unless(Refusal).When(Unknown),
        DecisionRow.Of("приём", DecisionOutcome.Accept).Unless(Refusal).Unless(Unknown));

    private static readonly Lever<Dossier> Letter = Lever<Dossier>.Of("букв", "letters", dossier => dossier with { Note = dossier.Note + "x" });

    private static readonly Lever<Dossier> Nothing = Lever<Dossier>.Of("ничего", "nothing", dossier => dossier);

    private static readonly Lever<Dossier> Mark = Lever<Dossier>.Of("баллов", "points", dossier => dossier with { Marks = dossier.Marks.Add(1) });

    private static readonly Decision<Dossier> ByMarks = Decision<Dossier>.Of(
        "допуск", RuleSet<Dossier>.Of("проба", new EnoughMarks()), DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(Refusal), DecisionRow.Of("приём", DecisionOutcome.Accept).Unless(Refusal));

    [Theory]
    [InlineData(null, DecisionOutcome.AwaitFacts, 4)] // any other
    [InlineData(DecisionOutcome.AwaitFacts, DecisionOutcome.AwaitFacts, 4)]
    [InlineData(DecisionOutcome.Refuse, DecisionOutcome.Refuse, 6)]
    public void The_outcome_that_is_wished(DecisionOutcome? wished, DecisionOutcome after, int steps)
    {
        Counterfactual<Dossier> answer = WhatIf.Ask(ByNote, Fixed.Dossier(""), Ten, [Letter], bound: 6, wished);
        Assert.Equal((DecisionOutcome.Accept, after), (answer.Before.Outcome, answer.After!.Outcome));
        Assert.Equal([(Letter, steps)], answer.Changes.AsEnumerable());
        Assert.Equal(new string('x', steps), answer.Subject!.Note);
        Assert.Equal(FormattableString.Invariant($"Accept becomes {after} by letters: {steps}."), answer.English);
        Assert.False(WhatIf.Ask(ByNote, Fixed.Dossier(""), Ten, [Letter], bound: steps - 1, wished).IsFound);
    }

    [Fact]
    public void An_outcome_that_no_change_reaches_is_not_found()
    {
        Counterfactual<Dossier> answer = WhatIf.Ask(ByNote, Fixed.Dossier(""), Ten, [Letter], bound: 20, DecisionOutcome.Recommend);
        Assert.Equal((false, null, true), (answer.IsFound, answer.Subject, answer.IsExhaustive));
        Assert.Equal(20, answer.Bound);
    }

    [Fact]
    public void What_is_so_already_is_told_as_such()
    {
        Dossier dossier = Fixed.Dossier("");
        Counterfactual<Dossier> answer = WhatIf.Ask(ByNote, dossier, Ten, [Letter], bound: 3, DecisionOutcome.Accept);
        Assert.Equal(("Решение уже таково.", "It is Accept already."), (answer.Russian, answer.English));
        Assert.Equal((dossier, true, true), (answer.Subject, answer.IsFound, answer.IsExhaustive));
    }

    // Two levers that change nothing: all 19 899 ways of at most 198 steps are tried, and not the 20 099 ways of at most 199.
    [Theory]
    [InlineData(198, true)]
    [InlineData(199, false)]
    public void A_search_that_gives_up_says_so(int bound, bool isExhaustive)
    {
        Counterfactual<Dossier> answer = WhatIf.Ask(ByNote, Fixed.Dossier(""), Ten, [Nothing, Lever<Dossier>.Of("тоже ничего", "nothing too", dossier => dossier)], bound);
        Assert.Equal((false, isExhaustive), (answer.IsFound, answer.IsExhaustive));
        string russian = isExhaustive ? "" : "; перебраны не все", english = isExhaustive ? "" : "; not all were tried";
        Assert.Equal(FormattableString.Invariant($"Изменений в пределах {bound}, после которых решение было бы иным, не найдено{russian}."), answer.Russian);
        Assert.Equal(FormattableString.Invariant($"No change of {bound} steps or fewer was found that flips Accept{english}."), answer.English);
    }

    [Fact]
    public void Levers_are_told_with_their_steps_and_those_not_moved_are_not()
    {
        // Three letters at most, and two more marks of the same dossier: four letters are out of reach for the first lever alone.
        Lever<Dossier> three = Lever<Dossier>.Of("букв", "letters", dossier => dossier.Note.Count(c => c == 'x') < 3 ? dossier with { Note = dossier.Note + "x" } : null);
        Lever<Dossier> two = Lever<Dossier>.Of("знаков", "signs", dossier => dossier.Note.Count(c => c == 'y') < 2 ? dossier with { Note = dossier.Note + "y" } : null);
        Counterfactual<Dossier> answer = WhatIf.Ask(ByNote, Fixed.Dossier(""), Ten, [Nothing, three, two], bound: 6);
        Assert.Equal([(three, 3), (two, 1)], answer.Changes.AsEnumerable());
        Assert.Equal("Решение станет иным, если изменить: букв — 3; знаков — 1.", answer.Russian);
        Assert.Equal("Accept becomes AwaitFacts by letters: 3; signs: 1.", answer.English);
        Assert.False(WhatIf.Ask(ByNote, Fixed.Dossier(""), Ten, [three, two], bound: 5, DecisionOutcome.Refuse).IsFound);
    }

    // Nine are lacking: three of the great steps do, nine of the small ones would, and the order of the levers changes nothing.
    [Fact]
    public void The_better_of_two_linear_levers_whichever_comes_first()
    {
        Lever<Dossier> great = Lever<Dossier>.Of("заданий", "tasks", dossier => dossier with { Marks = dossier.Marks.Add(3) });
        Dossier dossier = new([1], Contexts.Day);
        Assert.Equal([(great, 3)], WhatIf.Ask(ByMarks, dossier, Ten, [Mark, great], bound: 20).Changes.AsEnumerable());
        Assert.Equal([(great, 3)], WhatIf.Ask(ByMarks, dossier, Ten, [great, Mark], bound: 20).Changes.AsEnumerable());
        Assert.Equal([(great, 3)], WhatIf.Ask(ByMarks, dossier, Ten, [Nothing, great], bound: 3).Changes.AsEnumerable());
        Assert.False(WhatIf.Ask(ByMarks, dossier, Ten, [Mark, great], bound: 2).IsFound);
    }

    // The way back: a decision that was good is spoilt by a lever whose rule is kept, so that no margin tells.
    [Fact]
    public void A_lever_that_takes_away()
    {
        Lever<Dossier> less = Lever<Dossier>.Of("снято баллов", "points taken", dossier => dossier with { Marks = dossier.Marks.Add(-1) });
        Counterfactual<Dossier> answer = WhatIf.Ask(ByMarks, new([12], Contexts.Day), Ten, [less], bound: 5);
        Assert.Equal([(less, 3)], answer.Changes.AsEnumerable());
        Assert.False(WhatIf.Ask(ByMarks, new([9], Contexts.Day), Ten, [less], bound: 5).IsFound);
    }

    [Fact]
    public void A_lever_that_cannot_be_moved_is_no_way()
    {
        Lever<Dossier> stuck = Lever<Dossier>.Of("нельзя", "stuck", _ => null);
        Assert.False(WhatIf.Ask(ByMarks, new([9], Contexts.Day), Ten, [stuck], bound: 5).IsFound);
        Assert.Equal([(Mark, 1)], WhatIf.Ask(ByMarks, new([9], Contexts.Day), Ten, [stuck, Mark], bound: 5).Changes.AsEnumerable());
        Lever<Dossier> once = Lever<Dossier>.Of("один раз", "once", dossier => dossier.Marks.Length < 2 ? dossier with { Marks = dossier.Marks.Add(1) } : null);
        Assert.False(WhatIf.Ask(ByMarks, new([8], Contexts.Day), Ten, [once], bound: 5).IsFound);
        Assert.Equal([(once, 1)], WhatIf.Ask(ByMarks, new([9], Contexts.Day), Ten, [once], bound: 1).Changes.AsEnumerable());
    }
}
