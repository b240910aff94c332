using System.Collections.Immutable;
using InnovationDomain.People;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Tests.Projects;

/// <summary>What a project can say, and which contradictions it refuses in whatever order its properties are set.</summary>
public sealed class InnovationProjectTests
{
    // Пятигорск, 22 April 2021: each of the seven remarks of the expert council is a question to the data, and the data can answer it.
    [Fact]
    public void The_seven_remarks_of_an_expert_council_can_be_asked()
    {
        InnovationProject project = new()
        {
            Id = "ГИП-7",
            Theme = "Школа открытий",
            Objectives = [new() { Id = "1", Text = "разработать модель лаборатории" }],
            Stages = [Stage(1, 2021, 2022), Stage(2, 2022, 2023)],
            WorkForms = ["мастер-класс"],
            Activities =
            [
                new() { Title = "мастер-класс", Form = "Мастер-класс", Objectives = ["1"], Stage = 1, Nature = NatureOfWork.Innovation, Recurrence = ActivityRecurrence.Systematic, DoneOn = new(2021, 10, 5) },
                new() { Title = "педсовет", Form = "совещание", Nature = NatureOfWork.StatutoryDuty, FirstUsedYear = 2010, Recurrence = ActivityRecurrence.OneOff, DoneOn = new(2022, 3, 1) },
            ],
            Team = [new() { Person = new Person { Name = PersonName.Of("Иванова", "Мария") }, Role = ProjectRole.Leader, Tasks = [new() { Text = "описать опыт", DoneOn = new(2022, 1, 1) }], TrainedOn = [new(2020, 6, 1)] }],
            Toolkit = new()
            {
                Indicators = [new() { Id = "охват", Name = "охват обучающихся", Unit = "%", Baseline = 10, Target = 60, Frequency = MeasurementFrequency.HalfYearly, Responsible = "методист" }, new() { Id = "интерес", Name = "интерес" }],
                Instruments = [new() { Id = "анкета", Name = "анкета", Indicators = ["охват"], Stages = [1] }],
            },
        };

        Assert.Equal(["педсовет"], project.Activities.Where(activity => activity.Objectives.IsEmpty).Select(activity => activity.Title));
        Assert.Equal(["педсовет"], project.Activities.Where(activity => !project.WorkForms.Contains(activity.Form!)).Select(activity => activity.Title));
        Assert.Equal([2], project.Stages.Select(stage => stage.Number).Except(project.Activities.Select(activity => activity.Stage ?? 0)));
        Assert.Equal([2], project.Stages.Select(stage => stage.Number).Except(project.Toolkit!.Instruments.SelectMany(instrument => instrument.Stages)));
        Assert.Equal(["интерес"], project.Toolkit.Indicators.Where(indicator => indicator.Target is null || !project.Toolkit.Instruments.Any(instrument => instrument.Indicators.Contains(indicator.Id))).Select(indicator => indicator.Name));
    }

    [Fact]
    public void An_objective_that_is_not_there()
    {
        const string message = "InnovationProject.Activities has «семинар», which serves the objective «2», and the project has none of that key. Add it to Objectives. (Parameter 'Activities')";
        ImmutableArray<ProjectActivity> activities = [new() { Title = "семинар", Objectives = ["2"] }];
        Refused(() => new InnovationProject { Id = "1", Theme = "т", Objectives = [], Stages = [], Activities = activities }, message);
        Refused(() => new InnovationProject { Activities = activities, Id = "1", Theme = "т", Objectives = [], Stages = [] }, message);
    }

    [Fact]
    public void A_stage_that_is_not_there()
    {
        var toolkit = new MeasurementToolkit { Indicators = [], Instruments = [new() { Id = "1", Name = "анкета", Stages = [1] }] };
        const string message = "InnovationProject.Toolkit.Instruments has «анкета», which belongs to stage 1, and the project has none of that number. Add it to Stages. (Parameter 'Stages')";
        Refused(() => new InnovationProject { Id = "1", Theme = "т", Objectives = [], Stages = [], Toolkit = toolkit }, message);
        Refused(() => new InnovationProject { Toolkit = toolkit, Id = "1", Theme = "т", Objectives = [], Stages = [] }, message);

        ImmutableArray<InnovationProduct> products = [new() { Id = "1", Name = "методика", Stage = 4 }];
        const string ofProduct = "InnovationProject.Products has «методика», which belongs to stage 4, and the project has none of that number. Add it to Stages. (Parameter 'Stages')";
        Refused(() => new InnovationProject { Id = "1", Theme = "т", Objectives = [], Stages = [Stage(1, 2021, 2022)], Products = products }, ofProduct);
        Refused(() => new InnovationProject { Products = products, Id = "1", Theme = "т", Objectives = [], Stages = [Stage(1, 2021, 2022)] }, ofProduct);
    }

    [Fact]
    public void An_indicator_that_is_not_there()
    {
        const string message = "MeasurementToolkit.Instruments has «анкета», bound to the indicator «охват», which the toolkit does not have. Add it to Indicators. (Parameter 'Instruments')";
        ImmutableArray<MeasurementInstrument> instruments = [new() { Id = "1", Name = "анкета", Indicators = ["охват"] }];
        Refused(() => new MeasurementToolkit { Indicators = [], Instruments = instruments }, message);
        Refused(() => new MeasurementToolkit { Instruments = instruments, Indicators = [] }, message);
    }

    [Fact]
    public void A_stage_that_ends_before_it_begins()
    {
        const string message = "ProjectStage.End is 2021-08-31, before ProjectStage.Start, 2021-09-01. Correct one of the two. (Parameter 'End')";
        Refused(() => new ProjectStage { Number = 1, Start = new(2021, 9, 1), End = new(2021, 8, 31) }, message);
        Refused(() => new ProjectStage { Number = 1, End = new(2021, 8, 31), Start = new(2021, 9, 1) }, message);
    }

    [Fact]
    public void Readings_out_of_order() => Refused(
        () => new ProjectIndicator { Id = "1", Name = "охват", Readings = [Reading(2022), Reading(2022)] },
        "ProjectIndicator.Readings[1] is of 2022-01-01, not after the one in front of it, of 2022-01-01. Give each day once, in the order of days. (Parameter 'Readings')");

    [Fact]
    public void A_link_that_leads_nowhere() => Refused(
        () => new InnovationProduct { Id = "1", Name = "методика", Link = new("kit.pdf", UriKind.Relative) },
        "InnovationProduct.Link is “kit.pdf”, which leads nowhere by itself. Give the whole address, such as https://example.org/kit. (Parameter 'Link')");

    [Fact]
    public void A_form_of_work_is_the_same_whatever_its_capitals_and_spaces()
    {
        Assert.Equal(WorkForm.Of("Мастер-класс  для родителей"), WorkForm.Of(" мастер-класс для\tродителей "));
        Assert.Equal(WorkForm.Of("КРУЖОК").GetHashCode(), WorkForm.Of("кружок").GetHashCode());
        Assert.NotEqual(WorkForm.Of("кружок"), WorkForm.Of("кружки"));
    }

    // Day by day: how many stages a day belongs to is what the mismatches say.
    [Property]
    public void Mismatches_tell_each_day_what_counting_tells(byte[] starts, byte[] lengths, byte? first, byte? last)
    {
        LocalDate epoch = new(2021, 1, 1);
        ProjectStage[] stages = [.. starts.Zip(lengths).Take(5).Select((pair, i) => new ProjectStage { Number = i + 1, Start = epoch.PlusDays(pair.First % 60), End = epoch.PlusDays((pair.First % 60) + (pair.Second % 20)) })];
        LocalDate? start = first is { } a ? epoch.PlusDays(a % 40) : null;
        LocalDate? end = last is { } b ? epoch.PlusDays(40 + (b % 40)) : null;
        var mismatches = new InnovationProject { Id = "1", Theme = "т", Objectives = [], Stages = [.. stages], Start = start, End = end }.StageMismatches();

        Assert.All(mismatches, mismatch => Assert.True(mismatch.Days >= 1));
        if (stages.Length == 0)
        {
            Assert.Empty(mismatches);
            return;
        }

        LocalDate from = LocalDate.Min(start ?? LocalDate.MaxIsoValue, stages.Min(stage => stage.Start));
        LocalDate to = LocalDate.Max(end ?? LocalDate.MinIsoValue, stages.Max(stage => stage.End));
        for (LocalDate day = epoch.PlusDays(-1); day <= epoch.PlusDays(100); day = day.PlusDays(1))
        {
            int count = stages.Count(stage => stage.Start <= day && day <= stage.End);
            bool outside = day < start || day > end;
            Assert.Equal(count == 0 && from <= day && day <= to ? 1 : 0, Told(StageMismatchKind.Gap, day));
            Assert.Equal(count > 1 ? 1 : 0, Told(StageMismatchKind.Overlap, day));
            Assert.Equal(outside ? count : 0, Told(StageMismatchKind.OutsideTerm, day));
        }

        int Told(StageMismatchKind kind, LocalDate day) => mismatches.Count(mismatch => mismatch.Kind == kind && mismatch.First <= day && day <= mismatch.Last);
    }

    private static ProjectStage Stage(int number, int from, int to) => new() { Number = number, Start = new(from, 9, 1), End = new(to, 8, 31) };

    private static ProjectIndicatorReading Reading(int year) => new() { Date = new(year, 1, 1), Value = 1 };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => { _ = make(); }).Message);
}
