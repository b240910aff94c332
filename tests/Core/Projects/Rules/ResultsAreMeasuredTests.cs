using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>PYA-7 on a project of one stage, from September to December 2024, with one indicator.</summary>
public sealed class ResultsAreMeasuredTests
{
    private static readonly ResultsAreMeasured Rule = new();

    private static readonly LocalDate Within = new(2024, 12, 31);

    [Theory]
    [InlineData("", "ExpertJudgement Validity Gaps 0")]
    [InlineData("I", "Violated Gaps -1")]
    [InlineData("B", "Violated Gaps -1")]
    [InlineData("T", "Violated Gaps -1")]
    [InlineData("F", "Violated Gaps -1")]
    [InlineData("R", "Violated Gaps -1")]
    [InlineData("S", "Violated Gaps -1")]
    [InlineData("IBTFRS", "Violated Gaps -6")]
    public void What_an_indicator_and_a_stage_need(string lacking, string brief) => Assert.Equal(brief, On(Within, Toolkit(lacking)));

    [Theory]
    [InlineData(1, "Violated Gaps -1")]
    [InlineData(2, "ExpertJudgement Validity Gaps 0")]
    [InlineData(3, "ExpertJudgement Validity Gaps 0")]
    public void Two_readings_once_a_stage_is_over(int readings, string brief)
    {
        Assert.Equal(brief, On(Within.PlusDays(1), Toolkit("", readings)));
        Assert.Equal("ExpertJudgement Validity Gaps 0", On(Within, Toolkit("", readings)));
    }

    [Theory]
    [InlineData("2024-08-31", RuleSeverity.Refusal, "NotReady", "NoToolkitYet")]
    [InlineData("2024-09-01", RuleSeverity.Remark, null, "NoToolkit")]
    public void A_refusal_before_the_start_and_a_remark_later(string on, RuleSeverity severity, string? gaps, string none)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        var context = new EvaluationContext { Profile = Contexts.Profile(Contexts.Value(ResultsAreMeasured.MinimumReadings.Name, 2)), AssessedOn = day };
        Verdict incomplete = Rule.Evaluate(Project(Toolkit("B")), context);
        Assert.Equal((severity, gaps), (incomplete.Severity!.Value, incomplete.Reason?.Name));
        Verdict absent = Rule.Evaluate(Project(null), context);
        Assert.Equal((severity, none), (absent.Severity!.Value, absent.Reason?.Name));
        Assert.Equal(none, Rule.Evaluate(Project(new() { Indicators = [] }), context).Reason?.Name);
    }

    [Fact]
    public void Without_the_parameter_nothing_is_sure() => Assert.Equal("Indeterminate PYA-7.MinimumReadings", Rule.Evaluate(Project(Toolkit("")), Contexts.With()).Brief());

    [Fact]
    public void Gaps_in_words()
    {
        Examination examined = Rule.Examine(Project(Toolkit("IS", 1)), Contexts.Sample);
        Assert.Equal(
            ["Toolkit.Indicators[И-1]: «охват»: нет инструмента", "Toolkit.Indicators[И-1]: «охват»: измерений 1, нужно 2", "Stages[1]: на этапе 1 нет диагностики", "Toolkit.Instruments[А]: «анкета» измеряет И-2"],
            examined.Lines().Where(line => !line.Contains("И-2]", StringComparison.Ordinal)));
        Assert.StartsWith(
            "PYA-7. Есть инструментарий отслеживания результатов: нарушено (замечание). Пробелов инструментария: 3, требуется не более 0; отклонение 3. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    // The generic law shuffles the lists of the project; those of the toolkit have no order either.
    [Property]
    public void The_order_within_the_toolkit_plays_no_part(int seed)
    {
        InnovationProject project = ProjectsWithTeams.Any.Sample(1, new Rnd((ulong)(uint)seed), 20)[0];
        MeasurementToolkit? reversed = project.Toolkit is not { } toolkit ? null : new() { Indicators = [.. toolkit.Indicators.Reverse()], Instruments = [.. toolkit.Instruments.Reverse()] };
        Assert.Equal(Rule.Evaluate(project, Contexts.Sample), Rule.Evaluate(ProjectsWithTeams.With(project, project.Activities, project.Team, reversed), Contexts.Sample));
    }

    private static string On(LocalDate day, MeasurementToolkit toolkit) => Rule.Evaluate(Project(toolkit), new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = day }).Brief();

    // The instrument always measures a second indicator, which is whole.
    private static MeasurementToolkit Toolkit(string lacking, int readings = 0) => new()
    {
        Indicators = [Indicator("И-1", lacking, readings), Indicator("И-2", "", 2)],
        Instruments = [new() { Id = "А", Name = "анкета", Indicators = lacking.Contains('I') ? ["И-2"] : ["И-1", "И-2"], Stages = lacking.Contains('S') ? [] : [1] }],
    };

    private static ProjectIndicator Indicator(string id, string lacking, int readings) => new()
    {
        Id = id,
        Name = "охват",
        Baseline = lacking.Contains('B') ? null : 10,
        Target = lacking.Contains('T') ? null : 20,
        Frequency = lacking.Contains('F') ? MeasurementFrequency.NotStated : MeasurementFrequency.Yearly,
        Responsible = lacking.Contains('R') ? null : "методист",
        Readings = [.. Enumerable.Range(0, readings).Select(i => new ProjectIndicatorReading { Date = new LocalDate(2024, 9, 10).PlusDays(i), Value = i })],
    };

    private static InnovationProject Project(MeasurementToolkit? toolkit) => new()
    {
        Id = "П-1",
        Theme = "Школа открытий",
        Start = new(2024, 9, 1),
        Objectives = [],
        Stages = [new() { Number = 1, Start = new(2024, 9, 1), End = Within }],
        Toolkit = toolkit,
    };
}
