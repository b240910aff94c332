using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>PYA-1: a fifth of the activities may be unlinked, or foreign in form; what is within that is still for an expert.</summary>
public sealed class WorkServesTheThemeTests
{
    private static readonly WorkServesTheTheme Rule = new();

    [Theory]
    [InlineData(1, VerdictState.ExpertJudgement, 1)]
    [InlineData(2, VerdictState.ExpertJudgement, 0)]
    [InlineData(3, VerdictState.Violated, -1)]
    public void Foreign_forms_of_ten(int foreign, VerdictState state, int margin)
    {
        Verdict verdict = Rule.Evaluate(Project(10, unlinked: 0, foreign), Contexts.Sample);
        Assert.Equal((state, "Foreign", margin), (verdict.State, verdict.Measure!.Name, (int)verdict.Margin!.Value.Numerator));
    }

    [Theory]
    [InlineData(1, VerdictState.ExpertJudgement)]
    [InlineData(2, VerdictState.ExpertJudgement)]
    [InlineData(3, VerdictState.Violated)]
    public void Unlinked_activities_of_ten(int unlinked, VerdictState state) =>
        Assert.Equal(state, Rule.Evaluate(Project(10, unlinked, foreign: 0), Contexts.Sample).State);

    [Fact]
    public void What_is_kept_is_for_an_expert_with_the_list()
    {
        Examination examined = Rule.Examine(Project(5, unlinked: 1, foreign: 0), Contexts.Sample);
        Assert.Equal((VerdictState.ExpertJudgement, "Service"), (examined.Verdict.State, examined.Verdict.Reason!.Name));
        Assert.Equal(
            ["Activities[0]: «дело 0» не связано ни с одной задачей", "Activities[1]: «дело 1» заявлено для задач 1"],
            examined.Evidence.Take(2).Select(evidence => $"{evidence.Path}: {evidence.Russian}"));
    }

    [Fact]
    public void No_activities_and_no_forms_are_unknown()
    {
        Assert.Equal("NoActivities", Rule.Evaluate(Project(0, 0, 0), Contexts.Sample).Reason!.Name);
        Assert.Equal("NoForms", Rule.Evaluate(Project(5, 0, 0, forms: []), Contexts.Sample).Reason!.Name);
        Assert.True(Rule.Evaluate(Project(5, 2, 0, forms: []), Contexts.Sample).IsViolated);
    }

    private static InnovationProject Project(int count, int unlinked, int foreign, ImmutableArray<WorkForm>? forms = null) => new()
    {
        Id = "П-1",
        Theme = "Школа открытий",
        Objectives = [new() { Id = "1", Text = "разработать модель" }],
        Stages = [],
        WorkForms = forms ?? ["мастер-класс"],
        Activities =
        [
            .. Enumerable.Range(0, count).Select(i => new ProjectActivity
            {
                Title = FormattableString.Invariant($"дело {i}"),
                Form = i < foreign ? "совещание" : "Мастер-класс",
                Objectives = i < unlinked ? [] : ["1"],
            }),
        ],
    };
}
