using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Projects;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Monitoring.Rules;

/// <summary>REP-02 on the first half of 2024/2025: rows 1 and 2 of the roadmap are due in it, row 3 after it.</summary>
public sealed class ReportAnswersForEveryRowTests
{
    private static readonly ReportAnswersForEveryRow Rule = new();

    private static readonly DateInterval Autumn = new(new(2024, 9, 1), new(2024, 12, 31));

    private static readonly Roadmap Map = ReportCases.Map(new()
    {
        Rows =
        [
            new() { Number = "1", Measure = "Утвердить положение", Due = RoadmapDue.On(new(2024, 12, 31)) },
            new() { Number = "2", Measure = "Провести семинар", Due = RoadmapDue.In(new(2024, 11)) },
            new() { Number = "3", Measure = "Издать сборник", Due = RoadmapDue.On(new(2025, 1, 1)) },
        ],
    });

    [Fact]
    public void Every_row_that_is_due_stands_in_the_report()
    {
        Assert.Equal("Satisfied Gaps 0", Judge(Done("1"), Done("2")));
        Assert.Equal("Satisfied Gaps 0", Judge(Done("1"), Done("2"), Done("3")));
        Assert.Equal("Violated Gaps -1", Judge(Done("1")));
        Assert.Equal("Violated Gaps -2", Judge(Done("3")));
    }

    [Fact]
    public void What_is_not_done_has_a_reason_and_a_new_date()
    {
        Assert.Equal("Violated Gaps -1", Judge(Done("1"), new ReportedMeasure { Number = "2", Measure = "Провести семинар" }));
        Assert.Equal("Violated Gaps -2", Judge(Done("1"), new ReportedMeasure { Number = "2", Measure = "Провести семинар", Execution = MeasureExecution.NotDone }));
        Assert.Equal("Violated Gaps -1", Judge(Done("1"), new ReportedMeasure { Number = "2", Measure = "Провести семинар", Execution = MeasureExecution.Moved, Reason = "карантин" }));
        Assert.Equal("Satisfied Gaps 0", Judge(Done("1"), new ReportedMeasure { Number = "2", Measure = "Провести семинар", Execution = MeasureExecution.Moved, Reason = "карантин", MovedTo = new(2025, 2, 1) }));
        Assert.Equal("Satisfied Gaps 0", Judge(Done("1"), new ReportedMeasure { Number = "2", Measure = "Провести семинар", Execution = MeasureExecution.Cancelled, Reason = "не нужен" }));
    }

    [Fact]
    public void Every_indicator_has_a_fact()
    {
        PlatformReport report = ReportCases.Report(
            Autumn, null, [], [Done("1"), Done("2")],
            new ReportedIndicator { Definition = RegionalData.Students }, new ReportedIndicator { Definition = RegionalData.Idle, Fact = RegionalData.Value(0, RegionalData.Idle.Unit) });
        Assert.Equal("Violated Gaps -1", Rule.Evaluate(new() { Report = report, Roadmap = Map }, Contexts.Sample).Brief());
    }

    [Fact]
    public void Without_a_roadmap_gaps_of_the_report_still_show_and_nothing_else_is_sure()
    {
        Assert.Equal("Indeterminate Roadmap", Rule.Evaluate(new() { Report = ReportCases.Report(Autumn, null, [], [Done("1")]) }, Contexts.Sample).Brief());
        Assert.Equal("Violated Gaps -1", Rule.Evaluate(new() { Report = ReportCases.Report(Autumn, null, [], [new() { Measure = "Провести семинар" }]) }, Contexts.Sample).Brief());
    }

    [Fact]
    public void Gaps_in_words()
    {
        Examination examined = Rule.Examine(new() { Report = ReportCases.Report(Autumn, null, [], [new() { Number = "2", Measure = "Провести семинар" }]), Roadmap = Map }, Contexts.Sample);
        Assert.Equal(
            ["Report.Measures[0]: По мероприятию «Провести семинар» не указано выполнение.", "Roadmap.Rows[1]: В отчёте нет строки 1 «Утвердить положение»."],
            examined.Lines());
        Assert.StartsWith(
            "REP-02. Отчёт отвечает за каждую строку дорожной карты и каждый показатель: нарушено (замечание). Пробелов отчёта: 2, требуется не более 0; отклонение 2. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static ReportedMeasure Done(string number) => new() { Number = number, Measure = "мероприятие", Execution = MeasureExecution.Done };

    private static string Judge(params ReportedMeasure[] measures) => Rule.Evaluate(new() { Report = ReportCases.Report(Autumn, null, [], [.. measures]), Roadmap = Map }, Contexts.Sample).Brief();
}
