using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>PYA-2 by the sample: nine tenths of the columns, on a project of two stages from September 2024 to May 2025.</summary>
public sealed class WorkIsPlannedTests
{
    private static readonly WorkIsPlanned Rule = new();

    private static readonly RoadmapItem Row = new()
    {
        Number = "1", Measure = "Провести семинар", Responsible = "методист", Result = "приказ", Due = RoadmapDue.Between(new(2024, 9, 1), new(2025, 5, 31)), Indicator = Id<ProjectIndicator>.Of("И-1"),
    };

    // Nine tenths of forty columns are 36.
    [Theory]
    [InlineData(3, "ExpertJudgement Realism EmptyQuarters 0")]
    [InlineData(4, "ExpertJudgement Realism EmptyQuarters 0")]
    [InlineData(5, "Violated Filled -1")]
    public void Columns_that_are_filled(int gaps, string brief) =>
        Assert.Equal(brief, Judge([.. Enumerable.Range(1, 10).Select(i => Row with { Number = FormattableString.Invariant($"{i}"), Indicator = i <= gaps ? null : Row.Indicator, Stage = i % 2 + 1 })]));

    [Fact]
    public void Every_stage_has_a_row_by_its_number_or_its_day()
    {
        Assert.Equal("Violated EmptyStages -1", Judge(Row));
        Assert.Equal("Violated EmptyStages -1", Judge(Row with { Stage = 1 }));
        Assert.Equal("ExpertJudgement Realism EmptyQuarters 0", Judge(Row with { Stage = 1 }, Row with { Number = "2" }));
        Assert.Equal("Violated EmptyStages -1", Judge(Row with { Stage = 2 }, Row with { Number = "2" }));
    }

    // The project touches the third and fourth quarter of 2024, the first and second of 2025.
    [Theory]
    [InlineData(3, "ExpertJudgement Realism EmptyQuarters 0")]
    [InlineData(4, "Violated EmptyQuarters -1")]
    public void Every_quarter_has_a_row(int month, string brief) => Assert.Equal(
        brief,
        Judge(Row with { Stage = 1, Due = RoadmapDue.Between(new(2024, 9, 30), new(2024, 10, 1)) }, Row with { Number = "2", Stage = 2, Due = RoadmapDue.Between(new(2025, month, 31 - (month == 4 ? 1 : 0)), new(2025, 5, 31)) }));

    [Theory]
    [InlineData("2024-08-31", "Violated NoPlanYet", RuleSeverity.Refusal)]
    [InlineData("2024-09-01", "Violated NoPlan", RuleSeverity.Remark)]
    public void No_plan_is_a_refusal_before_the_start(string day, string brief, RuleSeverity severity)
    {
        Verdict verdict = Rule.Evaluate(Case([]), new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value });
        Assert.Equal((brief, severity), (verdict.Brief(), verdict.Severity!.Value));
    }

    [Fact]
    public void What_is_not_known()
    {
        Assert.Equal("Violated NoPlan", Rule.Evaluate(new() { Roadmap = Case([]).Roadmap }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Stages", Rule.Evaluate(new() { Roadmap = Case([Row]).Roadmap }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate PYA-2.MinimumCompleteness", Rule.Evaluate(Case([Row]), Contexts.With()).Brief());
        Assert.Equal(
            "Indeterminate Term",
            Rule.Evaluate(new() { Roadmap = Case([Row]).Roadmap, Project = new() { Id = "П-1", Theme = "Школа открытий", Objectives = [], Stages = [] } }, Contexts.Sample).Brief());
    }

    [Fact]
    public void An_empty_stage_in_words()
    {
        Examination examined = Rule.Examine(Case([Row]), Contexts.Sample);
        Assert.Equal(["Roadmap.Rows[1]: «Провести семинар»: заполнено граф 4 из 4", "Project.Stages[1]: на этапе 1 нет мероприятий плана"], examined.Lines());
        Assert.StartsWith(
            "PYA-2. Работа чётко спланирована: нарушено (замечание). Этапов без мероприятий плана: 1, требуется не более 0; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static string Judge(params RoadmapItem[] rows) => Rule.Evaluate(Case([.. rows]), Contexts.Sample).Brief();

    private static RoadmapCase Case(ImmutableArray<RoadmapItem> rows) => new()
    {
        Roadmap = new() { Id = "ДК-1", Baseline = new() { Rows = rows }, Revisions = [] },
        Project = new()
        {
            Id = "П-1",
            Theme = "Школа открытий",
            Start = new(2024, 9, 1),
            End = new(2025, 5, 31),
            Objectives = [],
            Stages = [new() { Number = 1, Start = new(2024, 9, 1), End = new(2024, 12, 31) }, new() { Number = 2, Start = new(2025, 1, 1), End = new(2025, 5, 31) }],
        },
    };
}
