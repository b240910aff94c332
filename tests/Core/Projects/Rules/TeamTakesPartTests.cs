using InnovationDomain.Evaluation;
using InnovationDomain.People;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>PYA-4 by the sample on the day 3 March 2025: a quarter of the members, six months, three years, three roles.</summary>
public sealed class TeamTakesPartTests
{
    private static readonly TeamTakesPart Rule = new();

    private static readonly LocalDate Recently = new(2025, 2, 1);

    private static readonly LocalDate Trained = new(2024, 10, 1);

    [Theory]
    [InlineData(1, "ExpertJudgement Ability Trained 8")]
    [InlineData(2, "ExpertJudgement Ability Trained 8")]
    [InlineData(3, "Violated Unassigned -1")]
    public void Two_of_eight_may_lack_a_role(int count, string brief) => Assert.Equal(brief, Judge([.. Enumerable.Range(0, 8).Select(i => Member(role: i < count ? ProjectRole.NotStated : ProjectRole.Developer))]));

    [Theory]
    [InlineData(2, "ExpertJudgement Ability Trained 8")]
    [InlineData(3, "Violated Idle -1")]
    public void Two_of_eight_may_have_finished_nothing(int count, string brief) => Assert.Equal(brief, Judge([.. Enumerable.Range(0, 8).Select(i => Doing(i < count ? null : Recently))]));

    // Six months before the day is 3 September 2024, which is out.
    [Theory]
    [InlineData(2024, 9, 3, "Violated Idle")]
    [InlineData(2024, 9, 4, "ExpertJudgement")]
    [InlineData(2025, 3, 3, "ExpertJudgement")]
    [InlineData(2025, 3, 4, "Violated Idle")]
    public void A_task_finished_within_six_months(int year, int month, int day, string brief) =>
        Assert.StartsWith(brief, Judge([.. Enumerable.Range(0, 3).Select(_ => Doing(new(year, month, day)))]), StringComparison.Ordinal);

    [Fact]
    public void A_member_without_a_task_is_unassigned() => Assert.Equal("Violated Unassigned -2", Judge(Member(), Member(task: false), Member(task: false), Member(task: false)));

    [Theory]
    [InlineData(2, "Violated Members -1")]
    [InlineData(3, "ExpertJudgement Ability Trained 3")]
    public void As_many_members_as_roles(int members, string brief) => Assert.Equal(brief, Judge([.. Enumerable.Range(0, members).Select(_ => Member())]));

    [Theory]
    [InlineData(2022, 3, 3, "Violated Trained 0")]
    [InlineData(2022, 3, 4, "ExpertJudgement Ability Trained 3")]
    public void Training_within_three_years(int year, int month, int day, string brief) => Assert.Equal(brief, Judge([.. Enumerable.Range(0, 3).Select(_ => Learning(new(year, month, day)))]));

    [Fact]
    public void What_is_not_known()
    {
        Assert.Equal("Indeterminate NoTeam", Judge());
        Assert.Equal("Indeterminate TrainingUnknown", Judge(Learning(null), Learning(null), Learning(null)));
        Assert.Equal("Indeterminate PYA-4.MaximumShare", Rule.Evaluate(Project(Member()), Contexts.With()).Brief());
    }

    [Fact]
    public void No_person_shows_in_the_evidence_or_in_words()
    {
        Examination examined = Rule.Examine(Project(Member(role: ProjectRole.NotStated), Member(), Member()), Contexts.Sample);
        Assert.Equal(["Team: из 3 участников: без роли или задания – 1, без выполненных за 6 мес. заданий – 0, обучались по теме за 3 г. – 3"], examined.Lines());
        string told = examined.Verdict.Explain(Contexts.Sample).Russian;
        Assert.StartsWith(
            "PYA-4. Рабочая группа участвует в инновационной работе: нарушено (рекомендация). Участников без роли или задания: 1, требуется не более 0,75; отклонение 0,25. Основание:",
            told, StringComparison.Ordinal);
        Assert.DoesNotContain("Королёв", told + string.Concat(examined.Evidence.Select(evidence => evidence.Path + evidence.Russian + evidence.English)), StringComparison.Ordinal);
    }

    // The claim of the rule: exchanging the persons behind the members changes nothing, neither the verdict nor what is told.
    [Property]
    public void Who_the_members_are_plays_no_part(int seed)
    {
        InnovationProject project = ProjectsWithTeams.Any.Sample(1, new Rnd((ulong)(uint)seed), 20)[0];
        InnovationProject exchanged = ProjectsWithTeams.With(project, project.Activities, [.. project.Team.Select((member, i) => new ProjectTeamMember
        {
            Person = new Person { Name = PersonName.Of(FormattableString.Invariant($"Иной{(char)('а' + i % 3)}"), "Иван") },
            Role = member.Role,
            Tasks = member.Tasks,
            TrainedOn = member.TrainedOn,
        })]);
        Examination one = Rule.Examine(project, Contexts.Sample);
        Examination other = Rule.Examine(exchanged, Contexts.Sample);
        Assert.Equal((one.Verdict, string.Concat(one.Lines())), (other.Verdict, string.Concat(other.Lines())));
    }

    private static ProjectTeamMember Member(ProjectRole role = ProjectRole.Developer, bool task = true) => Of(role, task, Recently, Trained);

    private static ProjectTeamMember Of(ProjectRole role, bool task, LocalDate? done, LocalDate? trained) => new()
    {
        Person = new Person { Name = PersonName.Of("Королёв", "Пётр") },
        Role = role,
        Tasks = task ? [new() { Text = "описать опыт", DoneOn = done }] : [],
        TrainedOn = trained is { } day ? [day] : [],
    };

    private static ProjectTeamMember Doing(LocalDate? done) => Of(ProjectRole.Developer, true, done, Trained);

    private static ProjectTeamMember Learning(LocalDate? trained) => Of(ProjectRole.Developer, true, Recently, trained);

    private static string Judge(params ProjectTeamMember[] team) => Rule.Evaluate(Project(team), Contexts.Sample).Brief();

    private static InnovationProject Project(params ProjectTeamMember[] team) => new() { Id = "П-1", Theme = "Школа открытий", Objectives = [], Stages = [], Team = [.. team] };
}
