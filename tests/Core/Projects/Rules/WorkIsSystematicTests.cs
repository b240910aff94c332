using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>PYA-6 by the sample in 2024/2025: pauses of 60 days, two empty months of a half-year, half of the activities one-off.</summary>
public sealed class WorkIsSystematicTests
{
    private static readonly WorkIsSystematic Rule = new();

    private static readonly LocalDate First = new(2024, 9, 1);

    [Theory]
    [InlineData(59, "ExpertJudgement Pause OneOff 2")]
    [InlineData(60, "ExpertJudgement Pause OneOff 2")]
    [InlineData(61, "Violated Gap -1")]
    public void A_pause_between_activities(int days, string brief) => Assert.Equal(brief, On(First.PlusDays(days + 20), Done(0, 10, 10 + days, 10 + days)));

    [Theory]
    [InlineData(60, "ExpertJudgement")]
    [InlineData(61, "Violated Gap -1")]
    public void A_pause_counts_from_the_first_day_and_to_the_day(int days, string brief)
    {
        Assert.StartsWith(brief, On(First.PlusDays(days), Done(days)), StringComparison.Ordinal);
        Assert.StartsWith(brief, On(First.PlusDays(days), Done(0)), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_empty_months_break_the_rule_where_pauses_may_be_long()
    {
        EvaluationContext Patient(LocalDate day) => new()
        {
            Profile = Contexts.Profile(
                Contexts.Value(WorkIsSystematic.MaximumGapDays.Name, 300), Contexts.Value(WorkIsSystematic.MaximumEmptyMonths.Name, 2), Contexts.Value(WorkIsSystematic.MaximumOneOffShare.Name, 1m)),
            AssessedOn = day,
        };
        InnovationProject project = Project(Done(120));
        Assert.Equal("ExpertJudgement Pause OneOff 1", Rule.Evaluate(project, Patient(new(2025, 3, 30))).Brief());
        Assert.Equal("ExpertJudgement Pause OneOff 1", Rule.Evaluate(project, Patient(new(2025, 2, 28))).Brief());
        Assert.Equal("Violated EmptyMonths -1", Rule.Evaluate(project, Patient(new(2025, 3, 31))).Brief());
        Assert.Equal("Violated EmptyMonths -3", Rule.Evaluate(project, Patient(new(2025, 8, 31))).Brief());
    }

    [Theory]
    [InlineData("OOSS", "ExpertJudgement Pause OneOff 0")]
    [InlineData("OOOS", "Violated OneOff -1")]
    [InlineData("OSS?", "ExpertJudgement Pause OneOff 1")]
    [InlineData("OOS?", "Indeterminate RecurrenceUnknown")]
    public void Half_of_the_activities_may_be_one_off(string letters, string brief) => Assert.Equal(
        brief,
        On(First.PlusDays(10), [.. letters.Select(letter => Activity(First, letter switch { 'O' => ActivityRecurrence.OneOff, 'S' => ActivityRecurrence.Systematic, _ => ActivityRecurrence.NotStated }))]));

    [Fact]
    public void What_is_not_there_yet_or_not_known()
    {
        Assert.Equal("Indeterminate NoActivities", On(Contexts.Day, []));
        Assert.Equal("NotApplicable NoSchoolDays", Rule.Evaluate(Project(Done(0), start: new(2025, 3, 4)), Contexts.Sample).Brief());
        Assert.Equal("NotApplicable NoSchoolDays", Rule.Evaluate(Project(Done(0), start: new(2023, 9, 1), end: new(2024, 8, 31)), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate PYA-6.MaximumGapDays", Rule.Evaluate(Project(Done(0)), Contexts.With()).Brief());
    }

    [Fact]
    public void A_long_pause_in_words()
    {
        Examination examined = Rule.Examine(Project(Done(0, 100)), new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = new(2024, 12, 31) });
        Assert.Equal(
            [
                "Activities: наибольший перерыв: с 1 сентября 2024 года по 10 декабря 2024 года", "Activities: нет мероприятий в месяце 10.2024", "Activities: нет мероприятий в месяце 11.2024",
                "Activities: из 2 мероприятий разовых 0, без указания периодичности 0",
            ],
            examined.Lines());
        Assert.StartsWith(
            "PYA-6. Работа ведётся систематически, а не эпизодически: нарушено (замечание). Дней в наибольшем перерыве между мероприятиями: 100, требуется не более 60; отклонение 40. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static ProjectActivity[] Done(params int[] days) => [.. days.Select(day => Activity(First.PlusDays(day)))];

    private static ProjectActivity Activity(LocalDate done, ActivityRecurrence recurrence = ActivityRecurrence.Systematic) => new() { Title = "занятие", DoneOn = done, Recurrence = recurrence };

    private static InnovationProject Project(ProjectActivity[] activities, LocalDate? start = null, LocalDate? end = null) =>
        new() { Id = "П-1", Theme = "Школа открытий", Start = start, End = end, Objectives = [], Stages = [], Activities = [.. activities] };

    private static string On(LocalDate day, ProjectActivity[] activities) => Rule.Evaluate(Project(activities), new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = day }).Brief();
}
