using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Expertise.Rules;

/// <summary>EXP-07 at its bound, just under and just over it, and where it does not apply.</summary>
public sealed class DivergentTotalsAreSettledTests
{
    private static readonly DivergentTotalsAreSettled Rule = new();

    // The sample policy allows 0.3 of the greatest total, which is 10 here.
    [Theory]
    [InlineData(2.5, VerdictState.Satisfied, 0.5)]
    [InlineData(3, VerdictState.Satisfied, 0)]
    [InlineData(3.5, VerdictState.Violated, -0.5)]
    public void Two_totals(double spread, VerdictState state, double margin)
    {
        Verdict verdict = Rule.Evaluate(Panel((decimal)spread), Contexts.Sample);
        Assert.Equal(state, verdict.State);
        Assert.Equal(Fraction.Of((decimal)spread), verdict.Observed);
        Assert.Equal(Fraction.Of(3), verdict.Required);
        Assert.Equal(Fraction.Of((decimal)margin), verdict.Margin);
    }

    [Fact]
    public void An_extra_expert_settles_it()
    {
        ExpertPanel settled = Panel(3.5m).AppointExtra("Э-3").Add(Panels.Statement("Э-3"));
        Assert.True(Rule.Evaluate(settled, Contexts.Sample).IsViolated);
        Verdict verdict = Rule.Evaluate(settled.Add(Panels.Sheet(settled.Rubric, "Э-3", Panels.Marks(settled.Rubric, 0))), Contexts.Sample);
        Assert.Equal(VerdictState.Satisfied, verdict.State);
        Assert.Equal("ExtraSheets", verdict.Measure!.Name);
    }

    [Fact]
    public void One_total_has_nothing_to_differ_from()
    {
        Verdict verdict = Rule.Evaluate(Panels.Panel(Panels.Rubric(Criterion()), [5]), Contexts.Sample);
        Assert.Equal((VerdictState.NotApplicable, "FewTotals"), (verdict.State, verdict.Reason!.Name));
    }

    [Fact]
    public void A_regulation_that_does_not_limit_it()
    {
        Verdict verdict = Rule.Evaluate(Panel(10), Under(DatedParameter<ExpertisePolicy>.Of("Expertise", Contexts.Version(Panels.Policy(), new(2020, 1, 1)))));
        Assert.Equal((VerdictState.NotApplicable, "AnySpread"), (verdict.State, verdict.Reason!.Name));
    }

    [Fact]
    public void A_regulation_that_was_not_read()
    {
        Verdict verdict = Rule.Evaluate(Panel(10), Under(null));
        Assert.Equal(VerdictState.Indeterminate, verdict.State);
        Assert.Equal("Expertise.DivergenceShare", verdict.MissingParameter!.Name);
    }

    [Fact]
    public void In_words()
    {
        Explanation told = Rule.Evaluate(Panel(3.5m), Contexts.Sample).Explain(Contexts.Sample);
        Assert.Equal(
            "EXP-07. Расхождение итогов экспертов невелико или разрешено дополнительным экспертом: нарушено (основание для отказа). Расхождение итогов, баллов: 3,5, требуется не более 3; отклонение 0,5. "
            + "Основание: часть 4 статьи 20 Федерального закона от 29 декабря 2012 г. № 273-ФЗ «Об образовании в Российской Федерации» (по памяти, требует сверки; статья отсылает к порядку признания; допустимое расхождение задаёт он, см. источник параметра). "
            + "Параметры: Expertise.DivergenceShare = 0.3, действует с 01.09.2024, положение Управления образования (образец) от 1 сентября 2024 г. № образец «О муниципальных инновационных площадках» (предложение библиотеки, не норма). "
            + "Учтено: экспертная группа и её листы.",
            told.Russian);
        Assert.Contains("Spread of the totals, points: 3.5, required at most 3; short by 0.5.", told.English, StringComparison.Ordinal);
    }

    private static Criterion Criterion() => Panels.Criterion("план", 10);

    private static ExpertPanel Panel(decimal spread) =>
        Panels.Panel(Panels.Rubric(new Criterion { Id = "план", Name = "план", Scale = AnchoredScale.Of(0, 10, 0.5m), Weight = 1 }), [0], [spread]);

    private static EvaluationContext Under(DatedParameter<ExpertisePolicy>? policy) =>
        Contexts.Of(new() { Name = "проверка", Level = InnovationDomain.Platforms.RecognitionLevel.Municipal, Act = RegulationProfiles.SampleMunicipal.Act, Expertise = policy });
}
