using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>PYA-5 by the sample on a project of 2024: three of ten activities may have been used since 2021 without a change.</summary>
public sealed class FormsAreNotTraditionalTests
{
    private static readonly FormsAreNotTraditional Rule = new();

    [Theory]
    [InlineData(2, "ExpertJudgement Novelty Traditional 1")]
    [InlineData(3, "ExpertJudgement Novelty Traditional 0")]
    [InlineData(4, "Violated Traditional -1")]
    public void Three_of_ten(int old, string brief) => Assert.Equal(brief, Judge([.. Enumerable.Range(0, 10).Select(i => Activity(i < old ? 2021 : 2022))]));

    [Theory]
    [InlineData(2021, false, "Violated Traditional")]
    [InlineData(2022, false, "ExpertJudgement Novelty")]
    [InlineData(2021, true, "ExpertJudgement Novelty")]
    public void Used_for_three_years_without_a_change(int year, bool changed, string brief) => Assert.StartsWith(brief, Judge(Activity(year, changed)), StringComparison.Ordinal);

    [Fact]
    public void The_same_words_in_a_report_on_an_earlier_school_year()
    {
        Assert.StartsWith("Violated Traditional", Judge([ContinuedProjectLaws.Report(2023, "Неделя Науки")], Activity(2024)), StringComparison.Ordinal);
        Assert.StartsWith("ExpertJudgement", Judge([ContinuedProjectLaws.Report(2024, "неделя науки")], Activity(2024)), StringComparison.Ordinal);
        Assert.StartsWith("ExpertJudgement", Judge([ContinuedProjectLaws.Report(2023, "неделя музыки")], Activity(2024)), StringComparison.Ordinal);
        Assert.StartsWith("ExpertJudgement", Judge([ContinuedProjectLaws.Report(2023, "неделя науки")], Activity(2024, changed: true)), StringComparison.Ordinal);
        Assert.StartsWith("Violated Traditional", Judge([ContinuedProjectLaws.Report(2024, "неделя науки")], Activity(2024, done: new(2025, 9, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known()
    {
        Assert.Equal("Indeterminate NoActivities", Judge());
        Assert.Equal("Indeterminate YearsUnknown", Judge(Activity(null)));
        Assert.Equal("Indeterminate EarlierReports", Rule.Evaluate(new() { Project = Project(Activity(2024)) }, Contexts.Sample).Brief());
        Assert.Equal("Violated Traditional -7/10", Rule.Evaluate(new() { Project = Project(Activity(2020)) }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate PYA-5.MaximumShare", Rule.Evaluate(new() { Project = Project(Activity(2020)) }, Contexts.With()).Brief());
        Assert.Equal(
            "Indeterminate Start",
            Rule.Evaluate(new() { Project = new() { Id = "П-1", Theme = "Школа открытий", Objectives = [], Stages = [], Activities = [Activity(2020)] }, EarlierReports = [] }, Contexts.Sample).Brief());
    }

    [Fact]
    public void Traditional_forms_in_words()
    {
        Examination examined = Rule.Examine(new() { Project = Project(Activity(2015), Activity(2015, changed: true), Activity(null)), EarlierReports = [ContinuedProjectLaws.Report(2023, "неделя науки")] }, Contexts.Sample);
        Assert.Equal(
            [
                "Activities[0]: «неделя науки»: применяется с 2015 года, есть в отчёте за прежний учебный год",
                "Activities[1]: «неделя науки»: применяется с 2015 года, заявлено изменение: в новом формате",
                "Activities[2]: «неделя науки»: год первого применения не указан, есть в отчёте за прежний учебный год",
            ],
            examined.Lines());
        Assert.StartsWith(
            "PYA-5. Формы работы не сводятся к традиционным: нарушено (замечание). Традиционных мероприятий без заявленных изменений: 2, требуется не более 0,9; отклонение 1,1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static ProjectActivity Activity(int? year, bool changed = false, LocalDate? done = null) =>
        new() { Title = "неделя науки", FirstUsedYear = year, DeclaredChange = changed ? "в новом формате" : null, DoneOn = done };

    private static InnovationProject Project(params ProjectActivity[] activities) =>
        new() { Id = "П-1", Theme = "Школа открытий", Start = new(2024, 9, 1), Objectives = [], Stages = [], Activities = [.. activities] };

    private static string Judge(params ProjectActivity[] activities) => Judge([], activities);

    private static string Judge(InnovationDomain.Monitoring.PlatformReport[] reports, params ProjectActivity[] activities) =>
        Rule.Evaluate(new() { Project = Project(activities), EarlierReports = [.. reports] }, Contexts.Sample).Brief();
}
