using Gallery.Examples;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Roadmaps;

public sealed class RoadmapAmendmentTests
{
    [Fact]
    public void The_changes_of_one_revision()
    {
        OfficialDocument document = RoadmapAmendmentExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Roadmaps/Amendment.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_reworded_row_stands_whole_in_quotation_marks()
    {
        string text = TextOf(RoadmapChange.Reword(Laboratory.Row("2") with { Measure = "Открыть лабораторию" }), RoadmapChange.Expect("2", null));
        Assert.Contains("1. Строку 2 изложить в следующей редакции:", text, StringComparison.Ordinal);
        Assert.Contains("| «2 | Открыть лабораторию | директор | ____ | до 31.05.2027». |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_column_is_changed_by_its_words()
    {
        Assert.Contains("1. В строке 2 в графе «Срок» слова «до 31.05.2027» заменить словами «март 2028 года».", TextOf(RoadmapChange.Move("2", RoadmapDue.In(new YearMonth(2028, 3)))), StringComparison.Ordinal);
        Assert.Contains("1. В строке 2 в графе «Ответственный исполнитель» слова «директор» исключить.", TextOf(RoadmapChange.Reassign("2", null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_was_open_is_added_to()
    {
        Roadmap roadmap = Laboratory.Roadmap(new() { Rows = [new() { Number = "1", Measure = "Мероприятие" }] }, Laboratory.Revision(1, RoadmapChange.Expect("1", "приказ"), RoadmapChange.Reassign("1", "директор")));
        string text = DocumentText.Of(Compose(roadmap));
        Assert.Contains("1. В строке 1:", text, StringComparison.Ordinal);
        Assert.Contains("– графу «Ответственный исполнитель» дополнить словами «директор»;", text, StringComparison.Ordinal);
        Assert.Contains("– графу «Результат» дополнить словами «приказ».", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_goes_to_another_section_is_moved()
    {
        Roadmap roadmap = Laboratory.Roadmap(
            new() { Rows = [Laboratory.Row("1") with { Section = "Кадры" }, Laboratory.Row("2") with { Section = "Оснащение" }] },
            Laboratory.Revision(1, RoadmapChange.Reword(Laboratory.Row("1") with { Section = "Оснащение" }), RoadmapChange.Add(Laboratory.Row("3") with { Section = "Оснащение" })));
        string text = DocumentText.Of(Compose(roadmap));
        Assert.Contains("1. Строку 1 перенести в раздел «Оснащение».", text, StringComparison.Ordinal);
        Assert.Contains("2. Раздел «Оснащение» дополнить строкой 3 следующего содержания:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_of_several_revisions_are_gathered_with_the_ground_of_each()
    {
        Roadmap roadmap = Laboratory.Roadmap(
            Laboratory.Plan(2),
            Laboratory.Revision(1, RoadmapChange.Add(Laboratory.Row("3")), RoadmapChange.Cancel("1")),
            Laboratory.Revision(2, RoadmapChange.Cancel("3")));
        string text = DocumentText.Of(new RoadmapAmendmentPlugin().Compose(new() { Frame = Laboratory.Frame, Roadmap = roadmap, Since = 0 }, CompositionContext.Unregistered));
        Assert.Contains("Редакция № 1, действует с 1 января 2027 года. Основание: приказ от 1 января 2027 г. № 1-од.", text, StringComparison.Ordinal);
        Assert.Contains("Редакция № 2, действует с 2 января 2027 года. Основание: приказ от 2 января 2027 г. № 2-од.", text, StringComparison.Ordinal);
        Assert.Contains("1. Строку 1 исключить.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("строкой 3", text, StringComparison.Ordinal);
        Assert.Contains("утверждение: УТВЕРЖДЕНЫ | приказом МБОУ «Средняя школа № 5» | от 2 января 2027 г. № 2-од", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_rows_added()
    {
        OfficialDocument document = Compose(Laboratory.Roadmap(new() { Rows = [] }, Laboratory.Revision(1, [.. Laboratory.Plan(500).Rows.Select(RoadmapChange.Add)])));
        Proof.IsConforming(document);
        Assert.Equal(500, Points(document).Length);
    }

    /// <summary>Each row that prints otherwise than before has its point, and no other has one.</summary>
    [Property]
    public void Every_difference_in_print_has_a_point(byte[] before, byte[] after)
    {
        RoadmapPlan was = PlanOf(before);
        RoadmapPlan now = PlanOf(after);
        Roadmap roadmap = Laboratory.Roadmap(was, Laboratory.Revision(1, was.ChangesTo(now)));
        string[] changed = [.. was.Rows.Concat(now.Rows).Select(row => row.Number).Distinct().Where(number => Printed(was.Find(number)) != Printed(now.Find(number)))];
        if (changed.Length == 0)
        {
            Assert.StartsWith("The editions 0 and 1 of the roadmap «ДК-1» print the same.", Assert.Throws<UnfitFactsException>(() => Plain(roadmap)).Message, StringComparison.Ordinal);
            return;
        }

        string[] points = Points(Plain(roadmap));
        Assert.Equal(changed.Length, points.Length);
        Assert.All(changed, number => Assert.Single(points, point => point.Contains($"троку {number} ", StringComparison.Ordinal) || point.Contains($"троке {number} ", StringComparison.Ordinal) || point.Contains($"троке {number}:", StringComparison.Ordinal) || point.Contains($"трокой {number} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_revision_that_is_not_there_is_refused()
    {
        string Refusal(RoadmapAmendment subject) => Assert.Throws<UnfitFactsException>(() => new RoadmapAmendmentPlugin().Compose(subject, CompositionContext.Unregistered)).Message;
        Roadmap roadmap = Laboratory.Roadmap(Laboratory.Plan(2), Laboratory.Revision(1, RoadmapChange.Cancel("1")));
        Assert.Equal("The roadmap «ДК-1» has no revision. Give Roadmap.Revisions: the document sets out what they change.", Refusal(new() { Frame = Laboratory.Frame, Roadmap = Laboratory.Roadmap(Laboratory.Plan(2)) }));
        Assert.Equal("RoadmapAmendment.Revision is 2, and the roadmap «ДК-1» has the revisions 1 to 1. Give one of them.", Refusal(new() { Frame = Laboratory.Frame, Roadmap = roadmap, Revision = 2 }));
        Assert.Equal("RoadmapAmendment.Since is 1. Give a number from 0 to 0, before revision 1.", Refusal(new() { Frame = Laboratory.Frame, Roadmap = roadmap, Since = 1 }));
        RoadmapRevision announced = new() { Number = 1, Basis = RevisionBasis.Announcement, Date = new LocalDate(2027, 1, 1), Changes = [RoadmapChange.Cancel("1")] };
        Assert.Equal(
            "Nobody approves the document. Give RoadmapRevision.Reference, the act that does, or RoadmapFrame.Approver.",
            Refusal(new() { Frame = Laboratory.Frame, Roadmap = Laboratory.Roadmap(Laboratory.Plan(2), announced) }));
    }

    private static RoadmapPlan PlanOf(byte[] rows) => new()
    {
        Rows =
        [
            .. rows.Take(12).Select((shape, i) => (Shape: shape, Number: $"{i + 1}")).Where(row => row.Shape % 4 != 0).Select(row => new RoadmapItem
            {
                Number = row.Number,
                Measure = row.Shape % 5 == 0 ? "Обучить" : "Оснастить",
                Responsible = row.Shape % 3 == 0 ? null : row.Shape % 2 == 0 ? "директор" : "методист",
                Result = row.Shape % 7 == 0 ? null : "отчет",
                Due = row.Shape % 11 == 0 ? RoadmapDue.WithinYear(2027) : RoadmapDue.WithinYear(2028),
                Indicator = row.Shape % 13 == 0 ? (Identity.Id<ProjectIndicator>)"П-1" : default(Identity.Id<ProjectIndicator>?),
            }),
        ],
    };

    private static string? Printed(RoadmapItem? row) => row is null ? null : $"{row.Measure}|{row.Responsible}|{row.Result}|{row.Due}";

    private static string[] Points(OfficialDocument document) => [.. document.Body.OfType<ClauseList>().Single().Clauses.Select(clause => clause.Text.ToString())];

    private static string TextOf(params RoadmapChange[] changes) => DocumentText.Of(Compose(Laboratory.Roadmap(Laboratory.Plan(3), Laboratory.Revision(1, [.. changes]))));

    private static OfficialDocument Compose(Roadmap roadmap)
    {
        OfficialDocument document = Plain(roadmap);
        Proof.IsConforming(document);
        return document;
    }

    private static OfficialDocument Plain(Roadmap roadmap) => new RoadmapAmendmentPlugin().Compose(new() { Frame = Laboratory.Frame, Roadmap = roadmap }, CompositionContext.Unregistered);
}
