using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>ROD-01 and ROD-02 on the day 3 March 2025, in the second half of 2024/2025.</summary>
public sealed class RoadmapRulesTests
{
    private static readonly RoadmapRowsAreComplete Complete = new();

    private static readonly RoadmapChangesAreRevisions Changes = new();

    private static readonly RoadmapItem Row = new() { Number = "1", Measure = "Провести семинар", Responsible = "методист", Result = "приказ", Due = RoadmapDue.On(new(2025, 5, 31)) };

    [Fact]
    public void Every_column_is_filled()
    {
        Assert.Equal("Satisfied Incomplete 0", Judge(Row));
        Assert.Equal("Violated Incomplete -1", Judge(Row with { Responsible = null }));
        Assert.Equal("Violated Incomplete -1", Judge(Row with { Result = null }));
        Assert.Equal("Violated Incomplete -1", Judge(Row with { Due = null }));
        Assert.Equal("Violated Incomplete -2", Judge(Row with { Due = null, Responsible = null }, Row with { Number = "2", Result = null }, Row with { Number = "3" }));
    }

    [Theory]
    [InlineData(2024, 8, 31, "Violated Incomplete -1")]
    [InlineData(2024, 9, 1, "Satisfied Incomplete 0")]
    [InlineData(2026, 8, 31, "Satisfied Incomplete 0")]
    [InlineData(2026, 9, 1, "Violated Incomplete -1")]
    public void The_term_lies_within_the_project(int year, int month, int day, string brief) => Assert.Equal(brief, Judge(Row with { Due = RoadmapDue.On(new(year, month, day)) }));

    [Fact]
    public void What_leaves_rows_open()
    {
        Assert.Equal("NotApplicable NoRows", Judge());
        Assert.Equal("Indeterminate Term", Complete.Evaluate(new() { Roadmap = Map([Row]) }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Term", Complete.Evaluate(new() { Roadmap = Map([Row]), Project = Project(end: null) }, Contexts.Sample).Brief());
        Assert.Equal("Violated Incomplete -1", Complete.Evaluate(new() { Roadmap = Map([Row with { Result = null }]) }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate YearUnknown", Complete.Evaluate(new() { Roadmap = Map([Row with { Due = RoadmapDue.On(new(2050, 5, 31)) }]), Project = Project(new(2051, 8, 31)) }, Contexts.Sample).Brief());
    }

    [Fact]
    public void Incomplete_rows_in_words()
    {
        Examination examined = Complete.Examine(new() { Roadmap = Map([Row with { Responsible = null, Due = RoadmapDue.On(new(2027, 1, 1)) }, Row with { Number = "2", Due = null }]), Project = Project() }, Contexts.Sample);
        Assert.Equal(["Roadmap.Rows[1]: «Провести семинар»: нет ответственного, срок вне проекта", "Roadmap.Rows[2]: «Провести семинар»: нет срока"], examined.Lines());
        Assert.Contains(
            "нарушено (замечание). Строк без ответственного, результата или срока в пределах проекта: 2, требуется не более 0; отклонение 2. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    // Three of ten rows may be moved since 31 December.
    [Theory]
    [InlineData(2, "Satisfied Moved 1")]
    [InlineData(3, "Satisfied Moved 0")]
    [InlineData(4, "Violated ManyMoved Moved -1")]
    public void Three_of_ten_rows_may_be_moved(int moved, string brief)
    {
        Verdict verdict = Changes.Evaluate(new() { Roadmap = Moved(moved, new(2025, 1, 1)) }, Contexts.Sample);
        Assert.Equal(brief, verdict.Brief());
        Assert.Equal(verdict.IsViolated ? RuleSeverity.Recommendation : null, verdict.Severity);
    }

    [Fact]
    public void Moves_of_other_days_do_not_count()
    {
        Assert.Equal("Satisfied Moved 3", Changes.Evaluate(new() { Roadmap = Moved(9, new(2024, 12, 31)) }, Contexts.Sample).Brief());
        Assert.Equal("Satisfied Moved 3", Changes.Evaluate(new() { Roadmap = Moved(9, Contexts.Day.PlusDays(1)) }, Contexts.Sample).Brief());
        Assert.Equal("Violated ManyMoved Moved -6", Changes.Evaluate(new() { Roadmap = Moved(9, Contexts.Day) }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate ROD-02.MaximumMovedShare", Changes.Evaluate(new() { Roadmap = Moved(1, Contexts.Day) }, Contexts.With()).Brief());
    }

    [Fact]
    public void A_revision_has_a_reason_and_a_document()
    {
        Assert.Equal("Violated Unfounded -1", Changes.Evaluate(new() { Roadmap = Moved(1, Contexts.Day, reason: null) }, Contexts.Sample).Brief());
        Assert.Equal("Violated Unfounded -1", Changes.Evaluate(new() { Roadmap = Moved(1, Contexts.Day, reference: false) }, Contexts.Sample).Brief());
        Assert.Equal("Satisfied Moved 2", Changes.Evaluate(new() { Roadmap = Moved(1, Contexts.Day, reference: false, basis: RevisionBasis.Announcement) }, Contexts.Sample).Brief());
        Assert.Equal("Satisfied Moved 3", Changes.Evaluate(new() { Roadmap = Moved(1, Contexts.Day.PlusDays(1), reason: null) }, Contexts.Sample).Brief());
    }

    [Fact]
    public void What_is_published_is_the_plan_of_the_day()
    {
        Roadmap map = Moved(1, Contexts.Day);
        Assert.Equal("Satisfied Moved 2", Changes.Evaluate(new() { Roadmap = map, Published = map.Current }, Contexts.Sample).Brief());
        Assert.Equal("Violated Unrevised -1", Changes.Evaluate(new() { Roadmap = map, Published = map.Baseline }, Contexts.Sample).Brief());
        Assert.Equal("Violated Unrevised -1", Changes.Evaluate(new() { Roadmap = map, Published = map.Current.Apply([RoadmapChange.Move("5", null), RoadmapChange.Reassign("5", null)]) }, Contexts.Sample).Brief());
    }

    [Fact]
    public void Unrevised_rows_in_words()
    {
        Roadmap map = Moved(1, Contexts.Day);
        Examination examined = Changes.Examine(new() { Roadmap = map, Published = map.Baseline }, Contexts.Sample);
        Assert.Equal(["Roadmap.Rows[1]: строка 1: изменено без корректировки"], examined.Lines());
        Assert.StartsWith(
            "ROD-02. Дорожная карта меняется обоснованными корректировками, и сроки переносятся редко: нарушено (замечание). Строк, изменённых без корректировки: 1, требуется не более 0; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
        Assert.Equal(
            ["Roadmap.Revisions[0]: корректировка № 1: нет причины"],
            Changes.Examine(new() { Roadmap = Moved(1, Contexts.Day, reason: null) }, Contexts.Sample).Lines());
    }

    [Fact]
    public void The_project_is_that_of_the_roadmap() => Assert.StartsWith(
        "RoadmapCase.Project is «П-1», and the roadmap is of «П-2».",
        Assert.Throws<ArgumentException>(() => new RoadmapCase { Roadmap = new() { Id = "ДК-1", Project = Id<InnovationProject>.Of("П-2"), Baseline = new() { Rows = [] }, Revisions = [] }, Project = Project() }).Message, StringComparison.Ordinal);

    private static string Judge(params RoadmapItem[] rows) => Complete.Evaluate(new() { Roadmap = Map([.. rows]), Project = Project() }, Contexts.Sample).Brief();

    private static Roadmap Map(ImmutableArray<RoadmapItem> rows) => new() { Id = "ДК-1", Baseline = new() { Rows = rows }, Revisions = [] };

    private static Roadmap Moved(int count, LocalDate on, string? reason = "карантин", bool reference = true, RevisionBasis basis = RevisionBasis.Order) =>
        Map([.. Enumerable.Range(1, 10).Select(i => Row with { Number = FormattableString.Invariant($"{i}") })]).Revise(new()
        {
            Number = 1,
            Basis = basis,
            Reference = reference ? DocumentReference.Of(RecordKind.Order, new(2024, 12, 20), "20-од") : null,
            Date = on,
            Reason = reason,
            Changes = [.. Enumerable.Range(1, count).Select(i => RoadmapChange.Move(FormattableString.Invariant($"{i}"), RoadmapDue.On(new(2025, 8, 31))))],
        });

    private static InnovationProject Project() => Project(new LocalDate(2026, 8, 31));

    private static InnovationProject Project(LocalDate? end) => new() { Id = "П-1", Theme = "Школа открытий", Start = new(2024, 9, 1), End = end, Objectives = [], Stages = [] };
}
