using System.Collections.Immutable;
using InnovationDomain.People;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>Projects of activities that have a team and a toolkit too, whole and with gaps.</summary>
public static class ProjectsWithTeams
{
    // Before what draws it: initializers run in the order of the text.
    private static Gen<ProjectTeamMember> Member { get; } =
        from role in Gen.Frequency((1, Gen.Constant(ProjectRole.NotStated)), (9, Gen.Elements(ProjectRole.Leader, ProjectRole.Developer, ProjectRole.Diagnostician)))
        from tasks in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 2)))
        from done in Gen.Frequency((1, Gen.Constant(-1)), (4, Gen.Choose(0, 900)))
        from trained in Gen.Choose(-1500, 900)
        select new ProjectTeamMember
        {
            Person = new Person { Name = PersonName.Of("Королёв", "Пётр") },
            Role = role,
            Tasks = [.. Enumerable.Range(0, tasks).Select(i => new ProjectTask { Text = "описать опыт", DoneOn = done < 0 ? null : new LocalDate(2024, 9, 1).PlusDays(done + i) })],
            TrainedOn = trained % 3 == 0 ? [] : [new LocalDate(2024, 9, 1).PlusDays(trained)],
        };

    private static Gen<ProjectIndicator> Indicator { get; } =
        from number in Gen.Choose(1, 4)
        from gaps in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 15)))
        from readings in Gen.Choose(0, 3)
        select new ProjectIndicator
        {
            Id = $"И-{number}",
            Name = "охват",
            Baseline = gaps % 2 == 1 ? null : 10,
            Target = gaps / 2 % 2 == 1 ? null : 20,
            Frequency = gaps / 4 % 2 == 1 ? MeasurementFrequency.NotStated : MeasurementFrequency.Yearly,
            Responsible = gaps / 8 == 1 ? null : "методист",
            Readings = [.. Enumerable.Range(0, readings).Select(i => new ProjectIndicatorReading { Date = new LocalDate(2024, 9, 10).PlusMonths(7 * i), Value = 10 + i })],
        };

    private static Gen<MeasurementToolkit?> Toolkit { get; } =
        from indicators in Indicator.ListOf()
        from measured in Gen.SubListOf(1, 2, 3)
        from stages in Gen.Elements(3, 3, 3, 2, 0)
        from kind in Gen.Choose(0, 5)
        let distinct = indicators.DistinctBy(indicator => indicator.Id).Take(3).ToImmutableArray()
        select kind == 0 ? null : new MeasurementToolkit
        {
            Indicators = distinct,
            Instruments = [new() { Id = "А", Name = "анкета", Indicators = [.. distinct.Where((_, i) => kind > 2 || measured.Contains(i)).Select(indicator => indicator.Id)], Stages = [.. Enumerable.Range(1, stages)] }],
        };

    public static Gen<InnovationProject> Any { get; } =
        from project in ProjectsOfActivities.Any
        from team in Member.ListOf()
        from toolkit in Toolkit
        select With(project, project.Activities, [.. team.Take(8)], toolkit);

    public static InnovationProject With(InnovationProject project, ImmutableArray<ProjectActivity> activities, ImmutableArray<ProjectTeamMember> team = default, MeasurementToolkit? toolkit = null) => new()
    {
        Id = project.Id,
        Theme = project.Theme,
        Start = project.Start,
        End = project.End,
        Objectives = project.Objectives,
        Stages = project.Stages,
        WorkForms = project.WorkForms,
        Activities = activities,
        Team = team.IsDefault ? [] : team,
        Toolkit = toolkit,
    };
}
