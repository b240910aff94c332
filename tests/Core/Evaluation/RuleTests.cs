using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>What a rule answers, what its verdict cites, and what its author cannot do.</summary>
public sealed class RuleTests
{
    private static readonly EnoughMarks Rule = new();

    private static readonly EvaluationContext Ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));

    [Theory]
    [InlineData(9, VerdictState.Violated, -1)]
    [InlineData(10, VerdictState.Satisfied, 0)]
    [InlineData(11, VerdictState.Satisfied, 1)]
    public void Just_under_at_and_just_over_the_bound(int mark, VerdictState state, int margin)
    {
        Verdict verdict = Rule.Evaluate(new([mark], Contexts.Day), Ten);
        Assert.Equal((state, Fraction.Of(mark), Fraction.Of(10), Fraction.Of(margin)), (verdict.State, verdict.Observed, verdict.Required, verdict.Margin));
        Assert.Equal(["Marks", "Due"], verdict.FactsRead.Select(fact => fact.Name));
        Assert.Equal(["TST-1.Least"], verdict.ParametersRead.Select(parameter => parameter.Name));
    }

    [Fact]
    public void A_missing_fact_is_named_and_what_was_not_asked_is_not_cited()
    {
        Verdict verdict = Rule.Evaluate(new([9]), Ten);
        Assert.Equal((VerdictState.Indeterminate, "Due"), (verdict.State, verdict.MissingFact!.Name));
        Assert.Equal(["Due"], verdict.FactsRead.Select(fact => fact.Name));
        Assert.Empty(verdict.ParametersRead);
        Assert.Contains("Нет сведений: срок сдачи.", verdict.Explain(Ten).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_of_non_applicability_is_named()
    {
        Verdict verdict = Rule.Evaluate(new([9], Contexts.Day.PlusDays(1)), Ten);
        Assert.Equal((VerdictState.NotApplicable, "Early"), (verdict.State, verdict.Reason!.Name));
        Assert.Null(verdict.Severity);
        Assert.Contains("не применяется. Срок ещё не наступил.", verdict.Explain(Ten).Russian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2019, 12, 31, null)] // before any version is in force
    [InlineData(2020, 1, 1, 5)]
    [InlineData(2022, 12, 31, 5)]
    [InlineData(2023, 1, 1, 8)]
    public void The_version_in_force_on_the_day_counts(int year, int month, int day, int? required)
    {
        DatedParameter<int> least = DatedParameter<int>.Of(
            EnoughMarks.Least.Name, Contexts.Version(5, new(2020, 1, 1), new(2023, 1, 1)), Contexts.Version(8, new(2023, 1, 1)));
        EvaluationContext context = new() { Profile = Contexts.Profile(least), AssessedOn = new(year, month, day) };
        Verdict verdict = Rule.Evaluate(new([9], new(2000, 1, 1)), context);
        Assert.Equal(required is { } number ? Fraction.Of(number) : null, verdict.Required);
        Assert.Equal(required is null ? "TST-1.Least" : null, verdict.MissingParameter?.Name);
    }

    [Fact]
    public void What_became_known_after_the_decision_does_not_count()
    {
        DatedParameter<int> least = DatedParameter<int>.Of(
            EnoughMarks.Least.Name, Contexts.Version(5, new(2020, 1, 1)), Contexts.Version(8, new(2021, 1, 1), known: new(2024, 6, 1)));
        Assert.Equal(Fraction.Of(5), Rule.Evaluate(new([], new(2000, 1, 1)), Known(new(2024, 5, 31))).Required);
        Assert.Equal(Fraction.Of(8), Rule.Evaluate(new([], new(2000, 1, 1)), Known(new(2024, 6, 1))).Required);

        EvaluationContext Known(LocalDate day) => new() { Profile = Contexts.Profile(least), AssessedOn = new(2023, 1, 1), KnownOn = day };
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_parameter_past_its_review_is_marked(int day, bool isStale)
    {
        DatedParameter<int> least = DatedParameter<int>.Of(EnoughMarks.Least.Name, Contexts.Version(5, new(2020, 1, 1), reviewBy: new(2025, 3, 3)));
        EvaluationContext context = new() { Profile = Contexts.Profile(least), AssessedOn = new(2025, 3, day) };
        Verdict verdict = Rule.Evaluate(new([5], new(2000, 1, 1)), context);
        Explanation told = verdict.Explain(context);
        Assert.Equal((isStale, isStale), (verdict.RestsOnStale, told.Parameters[0].IsStale));
        Assert.Equal(isStale, told.Russian.Contains("НЕ ПОДТВЕРЖДЕНО: срок проверки истёк 03.03.2025", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_context_cannot_explain_a_verdict()
    {
        EvaluationContext later = Contexts.With(DatedParameter<int>.Of(
            EnoughMarks.Least.Name, Contexts.Version(5, new(2020, 1, 1)), Contexts.Version(8, new(2021, 1, 1))));
        Verdict verdict = Rule.Evaluate(new([10], Contexts.Day), Ten);
        Assert.StartsWith(
            "TST-1 was judged by another version of TST-1.Least than is in force in the context проверка 2025-03-03, 2025-03-03. Give the context in which the verdict was reached.",
            Assert.Throws<ArgumentException>(() => verdict.Explain(later)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_too_long_to_keep_are_compared_all_the_same()
    {
        MadeUpRule rule = Judging((MadeUpRule made, ref Judgement<Dossier> judgement) =>
            judgement.Compare(made.Measures[0], Fraction.Of(1, System.Numerics.BigInteger.Pow(3, 60)), Fraction.Of(1, System.Numerics.BigInteger.Pow(7, 40))), made => made.NewMeasure("M"));
        Verdict verdict = rule.Evaluate(new([]), Ten);
        Assert.Equal((VerdictState.Satisfied, false), (verdict.State, verdict.HasNumbers));
        Assert.Contains("сравнение точное", verdict.Explain(Ten).Russian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Bound.AtLeast, false, true, true)]
    [InlineData(Bound.AtMost, true, true, false)]
    [InlineData(Bound.MoreThan, false, false, true)]
    [InlineData(Bound.LessThan, true, false, false)]
    [InlineData(Bound.Exactly, false, true, false)]
    public void Every_bound(Bound bound, bool under, bool at, bool over)
    {
        foreach ((decimal observed, bool kept) in new[] { (0.29m, under), (0.30m, at), (0.31m, over) })
        {
            MadeUpRule rule = Judging((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], observed, 0.3m), made => made.NewMeasure("M", bound));
            Verdict verdict = rule.Evaluate(new([]), Ten);
            Assert.Equal((kept, Fraction.Of(observed), Fraction.Of(0.3m)), (verdict.State == VerdictState.Satisfied, verdict.Observed, verdict.Required));
        }
    }

    [Fact]
    public void A_year_without_a_calendar_is_unknown()
    {
        MadeUpRule rule = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Calendar.IsWorking(new(1999, 1, 11)) ? judgement.Satisfied() : judgement.Satisfied(), readsCalendar: true);
        Verdict verdict = rule.Evaluate(new([]), Ten);
        Assert.Equal((VerdictState.Indeterminate, true), (verdict.State, verdict.LacksCalendarYear));
        Assert.Contains("В производственном календаре «Россия» нет нужного года.", verdict.Explain(Ten).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_author_cannot_do()
    {
        EnoughMarks stranger = new();
        Refused<InvalidOperationException>("TST-2 answers that something is missing, but nothing was.", (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Unknown());
        Refused<InvalidOperationException>("TST-2 returned a verdict that its judgement did not make.", (MadeUpRule made, ref Judgement<Dossier> judgement) => default);
        Refused<InvalidOperationException>("TST-2 asks for the calendar without saying so.", (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Calendar is null ? judgement.Satisfied() : judgement.Satisfied());
        Refused<ArgumentException>("Sum is not declared by TST-2.", (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(stranger.Measures[0], 1, 1));
        Refused<ArgumentException>("Early is not declared by TST-2.", (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Answer(stranger.Reasons[0]));
        Refused<ArgumentException>("Due is not declared by TST-2.", (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Knows((Fact<Dossier, LocalDate>)stranger.Facts[1], out _) ? judgement.Satisfied() : judgement.Satisfied());
        Refused<ArgumentException>("TST-2 gives «R», which is NotApplicable, where the bound of M is kept.", (MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], 1, 1, kept: made.Reasons[0]), made =>
        {
            _ = made.NewMeasure("M");
            _ = made.NewReason("R", VerdictState.NotApplicable);
        });
        Refused<InvalidOperationException>("TST-2 declares late after its constructor.", (MadeUpRule made, ref Judgement<Dossier> judgement) => made.NewFact("late") is null ? default : default);
    }

    [Fact]
    public void What_a_rule_cannot_declare()
    {
        Assert.StartsWith("TST-2 declares two measures of the name M.", Assert.Throws<ArgumentException>(() => Judging(null!, made => (made.NewMeasure("M"), made.NewMeasure("M")).ToString())).Message, StringComparison.Ordinal);
        Assert.StartsWith("TST-2 declares more than 64 facts.", Assert.Throws<ArgumentException>(() => Judging(null!, made => Enumerable.Range(0, 65).ToList().ForEach(i => made.NewFact(FormattableString.Invariant($"f{i}"))))).Message, StringComparison.Ordinal);
        Assert.StartsWith("RuleCard.Id is “exp 7”.", Assert.Throws<ArgumentException>(() => EnoughMarks.CardOf("exp 7")).Message, StringComparison.Ordinal);
    }

    private static MadeUpRule Judging(MadeUpRule.JudgeBy judge, Action<MadeUpRule>? declare = null) => new(judge, declare);

    private static void Refused<TException>(string message, MadeUpRule.JudgeBy judge, Action<MadeUpRule>? declare = null)
        where TException : Exception =>
        Assert.StartsWith(message, Assert.Throws<TException>(() => Judging(judge, declare).Evaluate(new([]), Ten)).Message, StringComparison.Ordinal);
}
