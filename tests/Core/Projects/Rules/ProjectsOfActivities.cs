using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>Projects with stages and activities of every nature, some of them linked, planned and done.</summary>
public static class ProjectsOfActivities
{
    // Before what draws it: initializers run in the order of the text.
    private static Gen<ProjectActivity> Activity { get; } =
        from title in Gen.Elements("занятие", "педсовет", "выставка")
        from form in Gen.Elements("Мастер-класс", "хакатон", "совещание", null)
        from objectives in Gen.SubListOf("1", "2")
        from stage in Gen.Choose(0, 3)
        from nature in Gen.Elements(Enum.GetValues<NatureOfWork>())
        from recurrence in Gen.Elements(Enum.GetValues<ActivityRecurrence>())
        from year in Gen.Choose(2015, 2026)
        from days in Gen.Choose(0, 700)
        select new ProjectActivity
        {
            Title = title,
            Form = form,
            Objectives = [.. objectives.Select(InnovationDomain.Identity.Id<ProjectObjective>.Of)],
            Stage = stage == 0 ? null : stage,
            Nature = nature,
            Recurrence = recurrence,
            FirstUsedYear = year < 2018 ? null : year,
            PlannedOn = days % 5 == 0 ? null : new LocalDate(2024, 9, 1).PlusDays(days),
            DoneOn = days % 3 == 0 ? null : new LocalDate(2024, 9, 1).PlusDays(days + days % 7),
        };

    public static Gen<InnovationProject> Any { get; } =
        from activities in Gen.ListOf(Activity)
        from forms in Gen.SubListOf("мастер-класс", "хакатон", "урок")
        from stages in Gen.Choose(1, 3)
        from isDated in Gen.Elements(false, true)
        select new InnovationProject
        {
            Id = "П-1",
            Theme = "Школа открытий",
            Start = isDated ? new LocalDate(2024, 9, 1) : null,
            End = isDated ? new LocalDate(2024 + stages, 8, 31) : null,
            Objectives = [new() { Id = "1", Text = "разработать модель" }, new() { Id = "2", Text = "описать опыт" }],
            Stages = [.. Enumerable.Range(1, 3).Select(number => new ProjectStage { Number = number, Start = new LocalDate(2023 + number, 9, 1), End = new LocalDate(2024 + number, 8, number == 2 ? 20 : 31) })],
            WorkForms = [.. forms.Select(WorkForm.Of)],
            Activities = [.. activities],
        };
}
