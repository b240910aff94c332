using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>APP-05: two stages of one school year, moved by a day here and there.</summary>
public sealed class StagesCoverTheTermTests
{
    private static readonly StagesCoverTheTerm Rule = new();

    private static readonly LocalDate Start = new(2025, 9, 1);

    private static readonly LocalDate Turn = new(2026, 1, 1);

    private static readonly LocalDate End = new(2026, 8, 31);

    // The second stage begins so many days after the day that follows the first.
    [Theory]
    [InlineData(-1, "Violated Overlap -1")]
    [InlineData(0, "Satisfied Gap 0")]
    [InlineData(1, "Violated Gap -1")]
    public void Stages_follow_one_another(int days, string brief) => Assert.Equal(brief, Judge(Stage(1, Start, Turn.PlusDays(-1)), Stage(2, Turn.PlusDays(days), End)));

    [Theory]
    [InlineData(2, "Satisfied Gap 1")]
    [InlineData(3, "Satisfied Gap 0")]
    [InlineData(4, "Violated Gap -1")]
    public void The_longest_gap_counts_against_the_parameter(int days, string brief)
    {
        EvaluationContext three = Contexts.With(Contexts.Value(StagesCoverTheTerm.MaximumGapDays.Name, 3), Contexts.Value(StagesCoverTheTerm.StagesMayOverlap.Name, false));
        ProjectStage[] stages = [Stage(1, Start.PlusDays(2), Turn.PlusDays(-1)), Stage(2, Turn.PlusDays(days), End)];
        Assert.Equal(brief, Rule.Evaluate(Project(stages), three).Brief());
    }

    [Theory]
    [InlineData(-1, "Violated Gap -1")]
    [InlineData(0, "Satisfied Gap 0")]
    [InlineData(1, "Violated OutsideTerm -1")]
    public void Stages_fill_the_term(int days, string brief) => Assert.Equal(brief, Judge(Stage(1, Start, End.PlusDays(days))));

    [Fact]
    public void Stages_may_run_side_by_side_where_the_regulation_lets_them()
    {
        EvaluationContext parallel = Contexts.With(Contexts.Value(StagesCoverTheTerm.MaximumGapDays.Name, 0), Contexts.Value(StagesCoverTheTerm.StagesMayOverlap.Name, true));
        Assert.Equal("Satisfied Gap 0", Rule.Evaluate(Project([Stage(1, Start, Turn), Stage(2, Turn, End)]), parallel).Brief());
    }

    [Fact]
    public void A_stage_gives_a_result_or_a_product()
    {
        InnovationProject project = Project([Stage(1, Start, Turn.PlusDays(-1), result: null), Stage(2, Turn, End, result: null)], new InnovationProduct { Id = "1", Name = "методика", Stage = 1 });
        Examination examined = Rule.Examine(project, Contexts.Sample);
        Assert.Equal("Violated Fruitless -1", examined.Verdict.Brief());
        Assert.Equal(["Stages[1]: у этапа нет ни результата, ни продукта"], examined.Lines());
    }

    [Fact]
    public void Without_any_plan_it_is_a_refusal_and_without_stages_a_remark()
    {
        Verdict none = Rule.Evaluate(Project([]), Contexts.Sample);
        Assert.Equal(("Violated NoPlan", RuleSeverity.Refusal), (none.Brief(), none.Severity!.Value));
        Verdict unstaged = Rule.Evaluate(Project([], activity: new ProjectActivity { Title = "семинар" }), Contexts.Sample);
        Assert.Equal(("Violated NoStages", RuleSeverity.Remark), (unstaged.Brief(), unstaged.Severity!.Value));
        Assert.StartsWith(
            "APP-05. Этапы идут подряд, заполняют срок проекта, и каждый даёт результат или продукт: нарушено (основание для отказа). Плана нет: ни этапов, ни мероприятий. Основание:",
            none.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_term_a_gap_still_decides_and_the_rest_is_open()
    {
        ProjectStage[] whole = [Stage(1, Start, Turn.PlusDays(-1)), Stage(2, Turn, End)];
        Assert.Equal("Indeterminate End", Rule.Evaluate(Project(whole, end: null), Contexts.Sample).Brief());
        Assert.Equal("Violated Gap -1", Rule.Evaluate(Project([whole[0], Stage(2, Turn.PlusDays(1), End)], end: null), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate APP-05.MaximumGapDays", Rule.Evaluate(Project(whole), Contexts.With()).Brief());
    }

    [Fact]
    public void All_mismatches_are_evidence()
    {
        Examination examined = Rule.Examine(Project([Stage(1, Start.PlusDays(2), Turn), Stage(2, Turn, End.PlusDays(1))]), Contexts.Sample);
        Assert.Equal(
            [
                "Stages: разрыв между этапами: с 1 сентября 2025 года по 2 сентября 2025 года",
                "Stages: наложение этапов: с 1 января 2026 года по 1 января 2026 года",
                "Stages: этап вне срока проекта: с 1 сентября 2026 года по 1 сентября 2026 года",
            ],
            examined.Lines());
        Assert.StartsWith(
            "APP-05. Этапы идут подряд, заполняют срок проекта, и каждый даёт результат или продукт: нарушено (замечание). Самый долгий разрыв, дней: 2, требуется не более 0; отклонение 2.",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static string Judge(params ProjectStage[] stages) => Rule.Evaluate(Project(stages), Contexts.Sample).Brief();

    private static ProjectStage Stage(int number, LocalDate start, LocalDate end, string? result = "отчёт") =>
        new() { Number = number, Start = start, End = end, Results = result is null ? [] : [result] };

    private static InnovationProject Project(ProjectStage[] stages, InnovationProduct? product = null, ProjectActivity? activity = null) => Project(stages, End, product, activity);

    private static InnovationProject Project(ProjectStage[] stages, LocalDate? end, InnovationProduct? product = null, ProjectActivity? activity = null) => new()
    {
        Id = "П-1",
        Theme = "Школа открытий",
        Start = Start,
        End = end,
        Objectives = [],
        Stages = [.. stages],
        Products = product is null ? [] : [product],
        Activities = activity is null ? [] : [activity],
    };
}
