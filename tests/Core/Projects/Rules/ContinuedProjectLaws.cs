using InnovationDomain.Monitoring;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation.Laws;
using InnovationDomain.Tests.Platforms;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

public sealed class ContinuedProjectLaws() : RuleLaws<ContinuedProject>(ProjectRules.Continued, Continued)
{
    private static Gen<ContinuedProject> Continued { get; } =
        from project in ProjectsOfActivities.Any
        from changed in Gen.Choose(0, 255)
        from years in Gen.ListOf(Gen.Choose(2020, 2026))
        from title in Gen.Elements("Педсовет", "занятие", "семинар")
        from knows in Gen.Choose(0, 4)
        select new ContinuedProject
        {
            Project = ProjectsWithTeams.With(project, [.. project.Activities.Select((activity, i) => Changed(activity, (changed >> i) % 2 == 1))]),
            EarlierReports = knows == 0 ? null : [.. years.Take(3).Select(year => Report(year, title))],
        };

    public static ProjectActivity Changed(ProjectActivity activity, bool isChanged) => new()
    {
        Title = activity.Title,
        Form = activity.Form,
        Objectives = activity.Objectives,
        Stage = activity.Stage,
        Nature = activity.Nature,
        FirstUsedYear = activity.FirstUsedYear,
        DeclaredChange = isChanged ? "в новом формате" : null,
        Recurrence = activity.Recurrence,
        PlannedOn = activity.PlannedOn,
        DoneOn = activity.DoneOn,
    };

    public static PlatformReport Report(int year, string measure) => new()
    {
        Kind = ReportKind.Annual,
        Holder = Samples.School(1),
        Theme = "Школа открытий",
        Period = new(new LocalDate(year, 9, 1), new LocalDate(year + 1, 5, 31)),
        Measures = [new() { Measure = measure }],
    };
}
