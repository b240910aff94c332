using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Tests.Projects;

/// <summary>What a roadmap refuses, and in which words.</summary>
public sealed class RoadmapTests
{
    private static readonly LocalDate Day = new(2023, 12, 21);

    private static readonly RoadmapPlan Plan = new() { Rows = [Row("1"), Row("2")] };

    // Чебоксары, 21 December 2023: corrections were announced at a meeting; which ones the source does not say.
    [Fact]
    public void A_correction_that_was_only_announced_fits_without_a_hole()
    {
        Roadmap roadmap = Revised(new RoadmapRevision { Number = 1, Basis = RevisionBasis.Announcement, Date = Day });
        Assert.Equal(Plan.Rows.ToArray(), roadmap.Current.Rows.ToArray());
        Assert.Null(roadmap.Revisions[0].Reference);
    }

    [Fact]
    public void A_moved_date_counts_from_the_day_of_the_revision()
    {
        Roadmap roadmap = Revised(Revision(1, Day, RoadmapChange.Move("2", RoadmapDue.In(new(2024, 5)))));

        Assert.Null(roadmap.PlanAsOf(Day.PlusDays(-1)).Find("2")!.Due);
        Assert.Equal(new LocalDate(2024, 5, 31), roadmap.PlanAsOf(Day).Find("2")!.Due!.LatestDay);
        Assert.Null(roadmap.Baseline.Find("2")!.Due);
    }

    [Fact]
    public void Revising_and_reporting_keep_all_that_the_roadmap_says()
    {
        var before = new Roadmap { Id = "1", Project = "П-1", Title = "Дорожная карта", Approval = DocumentReference.Of(RecordKind.Order, Day, "5"), Baseline = Plan, Revisions = [] };
        Roadmap after = before.Revise(Revision(1, Day)).Report(Fact("1"));

        PropertyInfo[] facts = [.. typeof(Roadmap).GetProperties().Where(property => property.CanWrite && property.Name is not (nameof(before.Revisions) or nameof(before.Facts)))];
        Assert.All(facts, property => Assert.NotNull(property.GetValue(before)));
        Assert.All(facts, property => Assert.Equal(property.GetValue(before), property.GetValue(after)));
        Assert.Equal((0, 0, 1, 1), (before.Revisions.Length, before.Facts.Length, after.Revisions.Length, after.Facts.Length));
    }

    [Fact]
    public void Revisions_that_skip_a_number() => Refused(
        () => Revised(Revision(1, Day), Revision(3, Day)),
        "Roadmap.Revisions[1] has the number 3. Revisions are numbered one by one: give it the number 2, or the missing one too. (Parameter 'Revisions')");

    [Fact]
    public void Revisions_whose_dates_go_back() => Refused(
        () => Revised(Revision(1, Day), Revision(2, Day.PlusDays(-1))),
        "Roadmap.Revisions[1] is of 2023-12-20, before the one in front of it, of 2023-12-21. Correct one of the dates. (Parameter 'Revisions')");

    [Fact]
    public void A_change_of_a_row_that_is_not_there() => Refused(
        () => Revised(Revision(1, Day, RoadmapChange.Cancel("2")), Revision(2, Day, RoadmapChange.Reassign("1", "Петров А.А."), RoadmapChange.Move("2", null))),
        "Roadmap.Revisions[1].Changes[1] is DueMoved of row 2, and the plan has no such row. Add it, or correct the number. (Parameter 'Roadmap.Revisions[1].Changes')");

    [Fact]
    public void A_row_that_is_there_already() => Refused(
        () => Plan.Apply([RoadmapChange.Add(Row("1"))]),
        "changes[0] is RowAdded of row 1, and the plan has that row already. Reword it, or give the new row its own number. (Parameter 'changes')");

    [Fact]
    public void The_same_number_twice() => Refused(
        () => new RoadmapPlan { Rows = [Row("1"), Row(" 1 ")] },
        "RoadmapPlan.Rows[1] has the number «1» of RoadmapPlan.Rows[0]. Give each its own. (Parameter 'RoadmapPlan.Rows')");

    [Fact]
    public void Revisions_and_facts_are_checked_in_whatever_order_all_is_set()
    {
        ImmutableArray<RoadmapRevision> wrong = [Revision(1, Day, RoadmapChange.Cancel("7"))];
        Assert.Throws<ArgumentException>(() => new Roadmap { Id = "1", Revisions = wrong, Baseline = Plan });
        Assert.Throws<ArgumentException>(() => new Roadmap { Id = "1", Baseline = Plan, Revisions = wrong });

        ImmutableArray<RoadmapFact> strange = [Fact("3")];
        const string message = "Roadmap.Facts has a fact of row 3, which neither the baseline nor a revision has. Correct the number, or add the row by a revision. (Parameter 'Facts')";
        Refused(() => new Roadmap { Id = "1", Facts = strange, Revisions = [], Baseline = Plan }, message);
        Refused(() => new Roadmap { Id = "1", Baseline = Plan, Revisions = [], Facts = strange }, message);
        Assert.Single(new Roadmap { Id = "1", Facts = strange, Revisions = [Revision(1, Day, RoadmapChange.Add(Row("3")))], Baseline = Plan }.Facts);
    }

    [Fact]
    public void A_list_that_is_default_is_an_empty_one()
    {
        var roadmap = new Roadmap { Id = "1", Baseline = Plan, Revisions = default, Facts = default, Project = null };
        Assert.Same(Plan, roadmap.Current);
        Assert.Empty(roadmap.Facts);
    }

    [Fact]
    public void A_document_that_is_not_of_the_basis()
    {
        var letter = DocumentReference.Of(RecordKind.Letter, Day, "5");
        const string message = "RoadmapRevision.Reference is «Letter 2023-12-21 № 5», and the basis is Order. Give a document of that kind, or the basis that fits it. (Parameter 'Reference')";
        Refused(() => new RoadmapRevision { Number = 1, Basis = RevisionBasis.Order, Reference = letter, Date = Day }, message);
        Refused(() => new RoadmapRevision { Number = 1, Reference = letter, Basis = RevisionBasis.Order, Date = Day }, message);
        Assert.NotNull(new RoadmapRevision { Number = 1, Reference = letter, Basis = RevisionBasis.Notice, Date = Day }.Reference);
    }

    [Fact]
    public void A_day_of_doing_that_the_report_could_not_know()
    {
        const string message = "RoadmapFact.DoneOn is 2023-12-22, after the day of the report, 2023-12-21. Correct one of the two. (Parameter 'DoneOn')";
        Refused(() => new RoadmapFact { Number = "1", Status = RoadmapStatus.Done, ReportedOn = Day, DoneOn = Day.PlusDays(1) }, message);
        Refused(() => new RoadmapFact { Number = "1", DoneOn = Day.PlusDays(1), Status = RoadmapStatus.Done, ReportedOn = Day }, message);
    }

    [Theory]
    [InlineData(RoadmapStatus.Planned)]
    [InlineData(RoadmapStatus.InProgress)]
    [InlineData(RoadmapStatus.Postponed)]
    [InlineData(RoadmapStatus.Cancelled)]
    [InlineData(RoadmapStatus.NotDone)]
    public void A_day_of_doing_of_what_is_not_done(RoadmapStatus status)
    {
        string message = $"RoadmapFact.DoneOn is 2023-12-21, and the status is {status}. Leave the day out, or give the status that fits it. (Parameter 'DoneOn')";
        Refused(() => new RoadmapFact { Number = "1", Status = status, ReportedOn = Day, DoneOn = Day }, message);
        Refused(() => new RoadmapFact { Number = "1", DoneOn = Day, Status = status, ReportedOn = Day }, message);
    }

    [Fact]
    public void What_is_done_after_its_latest_day_is_late_whatever_the_report_says()
    {
        var due = RoadmapDue.In(new(2023, 11));
        var roadmap = new Roadmap
        {
            Id = "1",
            Baseline = new() { Rows = [Row("1") with { Due = due }, Row("2") with { Due = due }, Row("3") with { Due = due }, Row("4")] },
            Revisions = [],
            Facts = [Fact("1", RoadmapStatus.Done, new(2023, 12, 1)), Fact("2", RoadmapStatus.Done, new(2023, 11, 30))],
        };

        RoadmapCompletion completion = roadmap.CompletionAsOf(Day);
        Assert.Equal(["1"], completion.Rows.Where(row => row.IsDoneLate).Select(row => row.Row.Number));
        Assert.Equal(["3"], completion.Overdue.Select(row => row.Row.Number));
        Assert.Equal((2, 3), (completion.DoneCount, completion.DueCount));
    }

    private static RoadmapItem Row(string number) => new() { Number = number, Measure = "Провести семинар" };

    private static RoadmapFact Fact(string number, RoadmapStatus status = RoadmapStatus.InProgress, LocalDate? doneOn = null) =>
        new() { Number = number, ReportedOn = Day, Status = status, DoneOn = doneOn };

    private static RoadmapRevision Revision(int number, LocalDate date, params ImmutableArray<RoadmapChange> changes) =>
        new() { Number = number, Basis = RevisionBasis.Protocol, Date = date, Changes = changes };

    private static Roadmap Revised(params ImmutableArray<RoadmapRevision> revisions) => new() { Id = "1", Baseline = Plan, Revisions = revisions };

    [Fact]
    public void A_row_belongs_to_a_stage_that_counts_from_1() => Assert.Equal(
        "RoadmapItem.Stage counts from 1. Give the number of the stage, or leave it out. (Parameter 'Stage')\nActual value was 0.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoadmapItem { Number = "1", Measure = "семинар", Stage = 0 }).Message.ReplaceLineEndings("\n"));

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => { _ = make(); }).Message);
}
