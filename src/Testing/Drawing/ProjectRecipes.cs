using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Projects: stages one after another without gap, and activities, products and instruments that name objectives, stages and indicators that are there.</summary>
internal static class ProjectRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add(Project);
        book.Add(draw => Stage(draw, 1, draw.Day()));
        book.Add(draw => Toolkit(draw, [1, 2, 3]));
        book.Add(Indicator);
        book.Add(draw => WorkForm.Of(draw.Text("WorkForm")));
        book.Add(draw => draw.Assemble<ProjectPartner>((nameof(ProjectPartner.Agreement), draw.Fills() ? OrganizationRecipes.Reference(draw, Records.RecordKind.Agreement) : null)));
        book.Add(draw => draw.Assemble<ProjectActivity>((nameof(ProjectActivity.Objectives), null), (nameof(ProjectActivity.Stage), null)));
    }

    private static InnovationProject Project(Draw draw)
    {
        ImmutableArray<ProjectObjective> objectives = [.. Enumerable.Range(0, draw.Count(0, 4)).Select(i => new ProjectObjective { Id = Keys.Nth("Ц", i), Text = draw.Text("Objectives") })];
        ImmutableArray<ProjectStage> stages = Stages(draw);
        ImmutableArray<int> numbers = [.. stages.Select(stage => stage.Number)];
        LocalDate? start = stages.IsEmpty || draw.Chance(20) ? null : stages[0].Start;
        LocalDate? end = stages.IsEmpty || draw.Chance(20) ? null : stages[^1].End;
        return draw.Assemble<InnovationProject>(
            (nameof(InnovationProject.Objectives), objectives),
            (nameof(InnovationProject.Stages), stages),
            (nameof(InnovationProject.Start), start),
            (nameof(InnovationProject.End), end),
            (nameof(InnovationProject.Products), draw.Different(0, 3, () => Product(draw, numbers), product => product.Id)),
            (nameof(InnovationProject.Activities), draw.Many(0, 4, () => Activity(draw, [.. objectives.Select(objective => objective.Id)], numbers))),
            (nameof(InnovationProject.Toolkit), draw.Fills() ? Toolkit(draw, numbers) : null));
    }

    private static ImmutableArray<ProjectStage> Stages(Draw draw)
    {
        LocalDate start = draw.Day();
        var stages = ImmutableArray.CreateBuilder<ProjectStage>();
        for (int left = draw.Count(0, 4); left > 0 && start.Year < 9990; left--)
        {
            ProjectStage stage = Stage(draw, stages.Count + 1, start);
            stages.Add(stage);
            start = stage.End.PlusDays(1);
        }

        return stages.ToImmutable();
    }

    private static ProjectStage Stage(Draw draw, int number, LocalDate start) => draw.Assemble<ProjectStage>(
        (nameof(ProjectStage.Number), number),
        (nameof(ProjectStage.Start), start),
        (nameof(ProjectStage.End), start.Year < 9990 ? start.PlusDays(draw.IsExtreme ? draw.Pick(0, 1, 366) : draw.Between(60, 400)) : start));

    private static InnovationProduct Product(Draw draw, ImmutableArray<int> stages) =>
        draw.Assemble<InnovationProduct>((nameof(InnovationProduct.Stage), OneOf(draw, stages)));

    private static ProjectActivity Activity(Draw draw, ImmutableArray<Id<ProjectObjective>> objectives, ImmutableArray<int> stages) => draw.Assemble<ProjectActivity>(
        (nameof(ProjectActivity.Objectives), draw.Some(objectives)), (nameof(ProjectActivity.Stage), OneOf(draw, stages)));

    private static int? OneOf(Draw draw, ImmutableArray<int> stages) => stages.IsEmpty || draw.Chance(40) ? null : draw.PickOf(stages);

    private static MeasurementToolkit Toolkit(Draw draw, ImmutableArray<int> stages)
    {
        ImmutableArray<ProjectIndicator> indicators = draw.Different(0, 4, () => Indicator(draw), indicator => indicator.Id);
        return new()
        {
            Indicators = indicators,
            Instruments =
            [
                .. Enumerable.Range(0, draw.Count(0, 3)).Select(i => new MeasurementInstrument
                {
                    Id = Keys.Nth("И", i),
                    Name = draw.Text("MeasurementInstrument.Name"),
                    Indicators = draw.Some(indicators.Select(indicator => indicator.Id)),
                    Stages = draw.Some(stages),
                }),
            ],
        };
    }

    private static ProjectIndicator Indicator(Draw draw)
    {
        var readings = ImmutableArray.CreateBuilder<ProjectIndicatorReading>();
        LocalDate? last = null;
        for (int left = draw.Count(0, 4); left > 0; left--)
        {
            LocalDate day = draw.Advance(draw.Between(1, 90));
            if (day > last || last is null)
            {
                readings.Add(new() { Date = day, Value = draw.Any<decimal>("Value") });
                last = day;
            }
        }

        return draw.Assemble<ProjectIndicator>((nameof(ProjectIndicator.Readings), readings.ToImmutable()));
    }
}
