using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>A verdict in words, in Russian and in English: state, numbers, what is missing, the clause and how sure it is, the parameters.</summary>
public sealed class ExplanationTests
{
    private static readonly EvaluationContext Context = Contexts.With();

    [Theory]
    [InlineData(Bound.AtLeast, "не менее", "at least", 2, "запас 1", "margin 1")]
    [InlineData(Bound.AtMost, "не более", "at most", 2, "отклонение 1", "short by 1")]
    [InlineData(Bound.MoreThan, "более", "more than", 0, "отклонение 1", "short by 1")]
    [InlineData(Bound.LessThan, "менее", "less than", 0, "запас 1", "margin 1")]
    [InlineData(Bound.Exactly, "ровно", "exactly", 0, "отклонение 1", "short by 1")]
    [InlineData(Bound.Exactly, "ровно", "exactly", 1, "запас 0", "margin 0")]
    public void The_numbers_by_their_bound(Bound bound, string russian, string english, long observed, string russianMargin, string englishMargin)
    {
        Explanation told = Told(judgement: (MadeUpRule rule, ref Judgement<Dossier> judgement) => judgement.Compare(rule.Measures[0], observed, 1), bound: bound);
        Assert.Contains(FormattableString.Invariant($" Сумма: {observed}, требуется {russian} 1; {russianMargin}. "), told.Russian, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($" Sum: {observed}, required {english} 1; {englishMargin}. "), told.English, StringComparison.Ordinal);
        Assert.Equal(told.English, told.ToString());
    }

    // Four digits are shown as they are; what they do not hold is marked and given exactly.
    [Theory]
    [InlineData(12345, 10000, "1,2345", "1.2345")]
    [InlineData(1, 2, "0,5", "0.5")]
    [InlineData(-3, 2, "-1,5", "-1.5")]
    [InlineData(1, 3, "≈ 0,3333 (1/3)", "≈ 0.3333 (1/3)")]
    [InlineData(123451, 100000, "≈ 1,2345 (123451/100000)", "≈ 1.2345 (123451/100000)")]
    public void A_number_by_its_digits(long numerator, long denominator, string russian, string english)
    {
        Explanation told = Told(judgement: (MadeUpRule rule, ref Judgement<Dossier> judgement) => judgement.Compare(rule.Measures[0], Fraction.Of(numerator, denominator), Fraction.Zero));
        Assert.Contains($" Сумма: {russian}, требуется не менее 0;", told.Russian, StringComparison.Ordinal);
        Assert.Contains($" Sum: {english}, required at least 0;", told.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_too_long_to_show()
    {
        Explanation told = Told(judgement: (MadeUpRule rule, ref Judgement<Dossier> judgement) => judgement.Compare(rule.Measures[0], Fraction.Of(1, System.Numerics.BigInteger.Pow(3, 60)), Fraction.Of(1, System.Numerics.BigInteger.Pow(7, 40))));
        Assert.Contains(" Сумма: числа слишком длинны, чтобы их показать; сравнение точное. ", told.Russian, StringComparison.Ordinal);
        Assert.Contains(" Sum: the numbers are too long to be shown; the comparison is exact. ", told.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VerdictState.Satisfied, RuleSeverity.Refusal, "соблюдено", "satisfied")]
    [InlineData(VerdictState.Violated, RuleSeverity.Refusal, "нарушено (основание для отказа)", "violated (refusal)")]
    [InlineData(VerdictState.Violated, RuleSeverity.Remark, "нарушено (замечание)", "violated (remark)")]
    [InlineData(VerdictState.Violated, RuleSeverity.Recommendation, "нарушено (рекомендация)", "violated (recommendation)")]
    [InlineData(VerdictState.NotApplicable, RuleSeverity.Refusal, "не применяется", "not applicable")]
    [InlineData(VerdictState.Indeterminate, RuleSeverity.Refusal, "не определено", "indeterminate")]
    [InlineData(VerdictState.ExpertJudgement, RuleSeverity.Refusal, "требуется суждение эксперта", "an expert must judge")]
    public void The_state(VerdictState state, RuleSeverity severity, string russian, string english)
    {
        MadeUpRule rule = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Answer(made.Reasons[0]), made => made.NewReason("R", state), severity: severity);
        Explanation told = rule.Evaluate(new([]), Context).Explain(Context);
        Assert.StartsWith($"TST-2. Баллов достаточно: {russian}. ", told.Russian, StringComparison.Ordinal);
        Assert.StartsWith($"TST-2. There are enough marks: {english}. ", told.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_begins_with_a_capital_letter()
    {
        MadeUpRule rule = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Answer(made.Reasons[0]), made => made.NewReason("R", VerdictState.NotApplicable));
        Explanation told = rule.Evaluate(new([]), Context).Explain(Context);
        Assert.StartsWith("TST-2. Баллов достаточно: не применяется. Не к месту. Основание: ", told.Russian, StringComparison.Ordinal);
        Assert.StartsWith("TST-2. There are enough marks: not applicable. Out of place. Basis: ", told.English, StringComparison.Ordinal);
        Assert.DoesNotContain("Учтено", told.Russian, StringComparison.Ordinal);
        Assert.DoesNotContain("Read:", told.English, StringComparison.Ordinal);
        Assert.DoesNotContain("Параметры", told.Russian, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameters", told.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Certainty.Read, "прочитано в источнике", "read in the source")]
    [InlineData(Certainty.Agencies, "по актам иных ведомств", "from acts of other agencies")]
    [InlineData(Certainty.Reported, "по сообщению", "reported")]
    [InlineData(Certainty.Recalled, "по памяти, требует сверки", "recalled, to be checked")]
    [InlineData(Certainty.Measured, "измерено", "measured")]
    [InlineData(Certainty.Ours, "предложение библиотеки, не норма", "the library's proposal, not a norm")]
    public void How_sure_the_clause_is(Certainty certainty, string russian, string english)
    {
        Assert.Equal($"CRD-1. Ладно: соблюдено. Основание: {Carded.Basis} ({russian}).", new Carded(certainty, null).Explain().Russian);
        Assert.Equal($"CRD-1. Ладно: соблюдено. Основание: {Carded.Basis} ({russian}; прочитано иначе).", new Carded(certainty, "прочитано иначе").Explain().Russian);
        Assert.Equal($"CRD-1. Well: satisfied. Basis: {Carded.Basis} ({english}).", new Carded(certainty, "прочитано иначе").Explain().English);
    }

    [Fact]
    public void What_is_missing()
    {
        var rule = new EnoughMarks();
        Explanation fact = rule.Evaluate(new([9]), Context).Explain(Context);
        Assert.Contains("indeterminate. Missing: the deadline. Basis:", fact.English, StringComparison.Ordinal);
        Assert.EndsWith(" Read: the deadline.", fact.English, StringComparison.Ordinal);
        Assert.EndsWith(" Учтено: срок сдачи.", fact.Russian, StringComparison.Ordinal);

        EvaluationContext known = new() { Profile = Contexts.Profile(), AssessedOn = new(2025, 3, 3), KnownOn = new(2025, 4, 5) };
        Explanation parameter = rule.Evaluate(new([9], Contexts.Day), known).Explain(known);
        Assert.Contains("не определено. На 03.03.2025 не действует ни одно значение параметра TST-1.Least, известное к 05.04.2025. Основание:", parameter.Russian, StringComparison.Ordinal);
        Assert.Contains("indeterminate. No value of the parameter TST-1.Least known by 2025-04-05 is in force on 2025-03-03. Basis:", parameter.English, StringComparison.Ordinal);

        MadeUpRule calendar = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Calendar.IsWorking(new(1999, 1, 11)) ? judgement.Satisfied() : judgement.Unknown(), readsCalendar: true);
        Assert.Contains("indeterminate. The production calendar “Россия” lacks a year that is needed. Basis:", calendar.Evaluate(new([]), Context).Explain(Context).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_with_their_days_their_clause_and_a_review_that_is_over()
    {
        var rule = new EnoughMarks();
        EvaluationContext context = Contexts.With(DatedParameter<int>.Of(EnoughMarks.Least.Name, Contexts.Version(5, new(2020, 1, 2), until: new(2026, 7, 8), reviewBy: new(2025, 3, 2))));
        Explanation told = rule.Evaluate(new([5], Contexts.Day), context).Explain(context);
        Assert.Contains(
            $" Параметры: TST-1.Least = 5, действует с 02.01.2020 до 08.07.2026, {Contexts.Clause} (предложение библиотеки, не норма), НЕ ПОДТВЕРЖДЕНО: срок проверки истёк 02.03.2025. Учтено: баллы; срок сдачи.",
            told.Russian, StringComparison.Ordinal);
        Assert.Contains(
            $" Parameters: TST-1.Least = 5, in force from 2020-01-02 until 2026-07-08, {Contexts.Clause} (the library's proposal, not a norm), NOT CONFIRMED: its review was due by 2025-03-02. Read: the marks; the deadline.",
            told.English, StringComparison.Ordinal);

        EvaluationContext open = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 5));
        Explanation plain = rule.Evaluate(new([5], Contexts.Day), open).Explain(open);
        Assert.Contains($" TST-1.Least = 5, действует с 01.01.2020, {Contexts.Clause} (предложение библиотеки, не норма). Учтено", plain.Russian, StringComparison.Ordinal);
        Assert.Contains($" TST-1.Least = 5, in force from 2020-01-01, {Contexts.Clause} (the library's proposal, not a norm). Read", plain.English, StringComparison.Ordinal);
        Assert.Equal("TST-1.Least = 5", plain.Parameters[0].ToString());
        Assert.Equal((new LocalDate(2020, 1, 1), null, new LocalDate(2020, 1, 1), null), (plain.Parameters[0].InForceFrom, plain.Parameters[0].InForceUntil, plain.Parameters[0].Known, plain.Parameters[0].ReviewBy));
        Assert.Equal((new LocalDate(2026, 7, 8), new LocalDate(2025, 3, 2)), (told.Parameters[0].InForceUntil, told.Parameters[0].ReviewBy));
        Assert.Equal((Contexts.Clause, Certainty.Ours), (plain.Parameters[0].Source, plain.Parameters[0].Certainty));
    }

    [Fact]
    public void Two_parameters_are_told_one_after_the_other_and_one_that_is_not_there_has_a_dash()
    {
        var rule = new TwoParameters();
        EvaluationContext context = Contexts.With(Contexts.Value("A", 5), Contexts.Value<string[]>("B", ["да", "нет"]));
        Explanation told = rule.Evaluate(new([]), context).Explain(context);
        Assert.Matches(@"Параметры: A\.half = 2\.5, .*; B = да, нет, действует", told.Russian);
        Assert.Matches(@"Parameters: A\.half = 2\.5, .*; B = да, нет, in force", told.English);
        Assert.Equal("B = —", RuleCatalogue.ParametersOf(rule, Contexts.With(Contexts.Value("A", 5)))[1].ToString());
    }

    [Fact]
    public void A_verdict_in_one_line()
    {
        Assert.Equal("—", default(Verdict).ToString());
        EvaluationContext ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));
        Assert.Equal("TST-1 Violated 9, AtLeast 10", new EnoughMarks().Evaluate(new([9], Contexts.Day), ten).ToString());
        Assert.Equal("TST-1 NotApplicable (Early)", new EnoughMarks().Evaluate(new([9], Contexts.Day.PlusDays(1)), ten).ToString());
        Assert.Equal("This is no verdict: default(Verdict). Take one that a rule answered.", Assert.Throws<InvalidOperationException>(() => default(Verdict).Explain(ten)).Message);
    }

    private static Explanation Told(MadeUpRule.JudgeBy judgement, Bound bound = Bound.AtLeast) =>
        new MadeUpRule(judgement, made => made.NewMeasure("M", bound)).Evaluate(new([]), Context).Explain(Context);

    private sealed class Carded(Certainty certainty, string? remark) : Rule<Dossier>(new RuleCard
    {
        Id = "CRD-1",
        Russian = "Ладно",
        English = "Well",
        Severity = RuleSeverity.Refusal,
        Basis = Basis,
        Certainty = certainty,
        Remark = remark,
    })
    {
        public static LegalReference Basis { get; } = LegalReference.To(LegalActs.Education).Article("20");

        public Explanation Explain() => Evaluate(new([]), Context).Explain(Context);

        protected override Verdict Judge(ref Judgement<Dossier> judgement) => judgement.Satisfied();
    }

    private sealed class TwoParameters : Rule<Dossier>
    {
        private readonly Parameter<int> _half;
        private readonly Parameter<string[]> _words;

        public TwoParameters()
            : base(EnoughMarks.CardOf("TWO-1"))
        {
            _half = Parameter(ParameterKey<int>.Named("A"), "half", value => value / 2m);
            _words = Parameter(ParameterKey<string[]>.Named("B"));
        }

        protected override Verdict Judge(ref Judgement<Dossier> judgement) =>
            judgement.Knows(_half, out _) && judgement.Knows(_words, out _) ? judgement.Satisfied() : judgement.Unknown();
    }
}
