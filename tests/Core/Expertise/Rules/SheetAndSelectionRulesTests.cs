using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Evaluation;
using NodaTime;
using static InnovationDomain.Tests.Expertise.Rules.Policies;

namespace InnovationDomain.Tests.Expertise.Rules;

/// <summary>EXP-04 on a sheet before it is signed, EXP-09 on what a round has selected.</summary>
public sealed class SheetAndSelectionRulesTests
{
    private static readonly SheetFollowsTheRubric Sheet = new();

    private static readonly TiesAreBrokenInTheirOrder Ties = new();

    private static readonly ExpertRubric Ten = Panels.Rubric(Halves());

    // Thirty characters for a mark at an end of the scale and for a verdict that does not recommend.
    [Theory]
    [InlineData(29, "Violated Violations -1")]
    [InlineData(30, "Satisfied Violations 0")]
    [InlineData(31, "Satisfied Violations 0")]
    public void An_extreme_mark_is_justified(int length, string brief) => Assert.Equal(brief, Judge(10, new('о', length)));

    [Theory]
    [InlineData(29, "Violated Violations -1")]
    [InlineData(30, "Satisfied Violations 0")]
    public void A_verdict_that_does_not_recommend_is_justified(int length, string brief) => Assert.Equal(
        brief, Sheet.Evaluate(new() { Marks = [CriterionMark.Of("план", 5)], Verdict = ExpertVerdict.Of(ExpertRecommendation.NotRecommend, new('о', length)) }, Strict).Brief());

    [Theory]
    [InlineData(9.5, "Satisfied Violations 0")]
    [InlineData(10.5, "Violated Violations -1")]
    [InlineData(5.25, "Violated Violations -1")]
    public void A_mark_is_on_its_scale(double points, string brief) => Assert.Equal(brief, Judge((decimal)points));

    [Fact]
    public void All_that_is_wrong_with_a_sheet_in_words()
    {
        SheetDraft draft = new()
        {
            Marks = [CriterionMark.Of("план", 5.25m), CriterionMark.Of("план", 10.5m), CriterionMark.Of("цена", 1), CriterionMark.Of("итог", 0, "мало")],
            Verdict = ExpertVerdict.Of(ExpertRecommendation.NotRecommend, "слабо"),
        };
        Examination examined = Sheet.Examine(draft, Under(Rubric(Halves(), Halves("цель"), Halves("итог"))));
        Assert.Equal(
            [
                "Marks[план]: «план»: балла 5,25 нет на шкале от 0 до 10 с шагом 0,5.",
                "Marks[план]: «план»: балла 10,5 нет на шкале от 0 до 10 с шагом 0,5.",
                "Marks[план]: «план»: выставлено баллов – 2, нужен один.",
                "Marks[цель]: «цель»: балл не выставлен.",
                "Marks[итог]: «итог»: крайний балл 0 нужно обосновать: знаков не менее 30, указано 4.",
                "Marks[цена]: «цена»: такого критерия нет.",
                "Verdict: Вывод без рекомендации нужно обосновать: знаков не менее 30, указано 5.",
            ],
            examined.Lines());
        Assert.StartsWith(
            "EXP-04. Баллы экспертного листа стоят на шкалах, крайние баллы и отрицательный вывод обоснованы: нарушено (замечание). Отступлений от критериев: 7, требуется не более 0; отклонение 7. Основание:",
            examined.Verdict.Explain(Under(Rubric(Halves(), Halves("цель"), Halves("итог")))).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_verdict_what_is_wrong_already_counts_and_the_rest_is_open()
    {
        Assert.Equal("Indeterminate Verdict", Sheet.Evaluate(new() { Marks = [CriterionMark.Of("план", 5)] }, Strict).Brief());
        Assert.Equal("Violated Violations -1", Sheet.Evaluate(new() { Marks = [CriterionMark.Of("план", 10)] }, Strict).Brief());
        Assert.Equal("Violated Violations -1", Sheet.Evaluate(new(), Strict).Brief());
        Assert.Equal("Indeterminate Rubric.MinJustification", Sheet.Evaluate(new(), Contexts.With()).Brief());
    }

    // Three applications with one score, two places; З-1 was the first to be submitted.
    [Theory]
    [InlineData("12", "Satisfied OutOfOrder 0")]
    [InlineData("13", "Violated OutOfOrder -1")]
    [InlineData("123", "Violated OutOfOrder -1")]
    [InlineData("1", "Satisfied OutOfOrder 0")]
    public void The_earlier_submission_wins(string selected, string brief) => Assert.Equal(brief, Ties.Evaluate(Round(selected, (5, 1), (5, 2), (5, 3)), TwoPlaces).Brief());

    [Fact]
    public void Only_equals_at_the_last_place_are_asked_about()
    {
        Assert.Equal("NotApplicable NoTie", Ties.Evaluate(Round("12", (6, 1), (5, 2), (4, 3)), TwoPlaces).Brief());
        Assert.Equal("NotApplicable NoTie", Ties.Evaluate(Round("12", (5, 1), (5, 2), (4, 3)), TwoPlaces).Brief());
        Assert.Equal("NotApplicable NoTie", Ties.Evaluate(Round("12", (5, 1), (5, 2)), TwoPlaces).Brief());
        Assert.Equal("Violated OutOfOrder -1", Ties.Evaluate(Round("13", (6, 3), (5, 1), (5, 2)), TwoPlaces).Brief());
        Assert.Equal("NotApplicable NoLimit", Ties.Evaluate(Round("13", (5, 1), (5, 2), (5, 3)), Contexts.Sample).Brief());
    }

    [Fact]
    public void A_tie_that_the_order_leaves_open_and_an_expertise_that_is_not_complete()
    {
        Assert.Equal("Indeterminate Open", Ties.Evaluate(Round("12", (5, 1), (5, 2), (5, 2)), TwoPlaces).Brief());
        Assert.Equal("Indeterminate Open", Ties.Evaluate(Round("12", (5, 1), (5, null), (5, 3)), TwoPlaces).Brief());
        Assert.Equal("Indeterminate Incomplete", Ties.Evaluate(Round("12", (5, 1), (5, 2), (5, 3)), Under(Of(experts: 2, top: 2, ties: [TieRule.EarlierSubmission]))).Brief());
        Assert.Equal("Indeterminate Expertise.TieOrder", Ties.Evaluate(Round("12", (5, 1), (5, 2)), Contexts.With()).Brief());
    }

    [Fact]
    public void The_vote_of_the_council_decides_where_the_order_ends_with_it()
    {
        EvaluationContext context = Under(Of(top: 1, ties: [TieRule.EarlierSubmission, TieRule.CouncilVote]));
        RoundSelection voted = new()
        {
            Entries = [new() { Panel = Panels.Panel(Ten, "З-1", [5]), CouncilPlace = 2 }, new() { Panel = Panels.Panel(Ten, "З-2", [5]), CouncilPlace = 1 }],
            Selected = ["З-1"],
        };
        Assert.Equal("Violated OutOfOrder -1", Ties.Evaluate(voted, context).Brief());
    }

    [Fact]
    public void A_tie_broken_out_of_order_in_words()
    {
        Examination examined = Ties.Examine(Round("13", (5.5m, 1), (5.5m, 2), (5.5m, 3)), TwoPlaces);
        Assert.Equal(["Selected[З-3]: по порядку занимает место 3 при 2 отбираемых, а отобрана; балл 5,5"], examined.Lines().Select(line => line.Replace("5,50", "5,5", StringComparison.Ordinal)));
        Assert.StartsWith(
            "EXP-09. При равных баллах у последнего места отобраны те, кого называет порядок: нарушено (основание для отказа). Заявок, отобранных вопреки порядку: 1, требуется не более 0; отклонение 1. Основание:",
            examined.Verdict.Explain(TwoPlaces).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_selection_is_of_its_entries_and_of_one_rubric()
    {
        Assert.StartsWith("RoundSelection.Selected holds «З-9», which is not among the entries.", Refused(() => Round("9", (5, 1))), StringComparison.Ordinal);
        Assert.StartsWith("RoundSelection.Entries[1] has the application «З-1» of RoundSelection.Entries[0].", Refused(() => Of(Entry("З-1", Ten), Entry("З-1", Ten))), StringComparison.Ordinal);
        Assert.StartsWith(
            "RoundSelection.Entries holds «З-2», judged by the rubric «рубрика», and «З-1», judged by «рубрика». Rank each rubric apart.",
            Refused(() => Of(Entry("З-1", Ten), Entry("З-2", Panels.Rubric(Halves("цель"))))), StringComparison.Ordinal);

        static string Refused(Func<RoundSelection> make) => Assert.Throws<ArgumentException>(make).Message;
        static RoundSelection Of(params ImmutableArray<RoundEntry> entries) => new() { Entries = entries, Selected = [] };
        static RoundEntry Entry(string subject, ExpertRubric rubric) => new() { Panel = Panels.Panel(rubric, subject, [5]) };
    }

    private static EvaluationContext TwoPlaces { get; } = Policies.Under(Policies.Of(top: 2, ties: [TieRule.EarlierSubmission]));

    private static EvaluationContext Strict { get; } = Under(Rubric(Halves()));

    private static string Judge(decimal points, string? justification = null) => Sheet.Evaluate(
        new() { Marks = [CriterionMark.Of("план", points, justification)], Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend) }, Strict).Brief();

    private static ExpertRubric Rubric(params ImmutableArray<Criterion> criteria) =>
        new() { Id = "рубрика", Name = "Критерии", Source = "проверка", Certainty = Certainty.Ours, Criteria = criteria, MinJustification = 30 };

    private static EvaluationContext Under(ExpertRubric rubric) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        Rubric = Contexts.Value("Rubric", rubric),
    });

    private static EvaluationContext Under(ExpertisePolicy policy) => Policies.Under(policy);

    private static RoundSelection Round(string selected, params (decimal Score, int? Hour)[] applications) => new()
    {
        Entries =
        [
            .. applications.Select((application, i) => new RoundEntry
            {
                Panel = Panels.Panel(Ten, FormattableString.Invariant($"З-{i + 1}"), [application.Score]),
                SubmittedAt = application.Hour is { } hour ? new LocalDateTime(2024, 2, 10, hour, 0) : null,
            }),
        ],
        Selected = [.. selected.Select(digit => InnovationDomain.Identity.Id<InnovationDomain.Applications.Application>.Of($"З-{digit}"))],
    };
}
