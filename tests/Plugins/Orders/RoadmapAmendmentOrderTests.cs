using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Orders;

public sealed class RoadmapAmendmentOrderTests
{
    [Fact]
    public void The_order_says_what_changes_and_annexes_the_new_wording()
    {
        OfficialDocument document = Compose(RoadmapCases.Amended);
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Orders/RoadmapAmendment.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void One_change_is_told_in_the_singular_and_holds_from_its_own_day()
    {
        string text = TextOf(RoadmapCases.Approved.Revise(new() { Number = 2, Basis = RevisionBasis.Notice, Date = new LocalDate(2029, 9, 1), Changes = [RoadmapChange.Move("5", RoadmapDue.Between(new LocalDate(2029, 9, 2), new LocalDate(2029, 9, 30)))] }));
        Assert.Contains("(с изменениями, внесенными приказом от 15 января 2029 г. № 9-од), следующее изменение:\n", text, StringComparison.Ordinal);
        Assert.Contains("  1.1. В строке 5 в графе «Срок» слова «в течение 2029 года» заменить словами «02.09.2029–30.09.2029».\n", text, StringComparison.Ordinal);
        Assert.Contains("2. Утвердить дорожную карту проекта «Школьная лаборатория данных» в редакции с учетом изменения, указанного в пункте 1 (приложение).\n", text, StringComparison.Ordinal);
        Assert.Contains("3. Изменение, указанное в пункте 1, действует с 1 сентября 2029 года.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_filled_or_emptied_says_so()
    {
        string text = TextOf(RoadmapCases.Revised(RoadmapChange.Reassign("5", "Директор школы"), RoadmapChange.Expect("3", null)));
        Assert.Contains("1.1. В строке 3 в графе «Результат» слова «справка» исключить.", text, StringComparison.Ordinal);
        Assert.Contains("1.2. В строке 5 графу «Ответственный исполнитель» дополнить словами «Директор школы».", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4;3;2", "1.1. Строку 2 исключить.\n  1.2. Строку 3 исключить.\n  1.3. Строку 4 исключить.\n")]
    [InlineData("5", "1.1. Строку 5 исключить.\n")]
    public void Each_row_that_is_taken_out_has_its_point_by_number(string numbers, string points) =>
        Assert.Contains(points, TextOf(RoadmapCases.Revised([.. numbers.Split(';').Select(RoadmapChange.Cancel)])), StringComparison.Ordinal);

    [Fact]
    public void A_name_of_the_issuer_is_declined_and_agreed_with()
    {
        OfficialDocument document = new RoadmapAmendmentOrderPlugin().Compose(
            new() { Frame = Frame, Roadmap = RoadmapCases.Amended, Name = "План мероприятий («дорожная карта») проекта", Occasion = "уточнение бюджета" }, Process.Later);
        Proof.IsConforming(document);
        string text = DocumentText.Of(document);
        Assert.Contains("Внести в план мероприятий («дорожная карта») проекта, утвержденный приказом", text, StringComparison.Ordinal);
        Assert.Contains("утверждение: УТВЕРЖДЕН\n", text, StringComparison.Ordinal);
        Assert.Contains("в связи с уточнением бюджета, приказываю:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Every_row_that_is_added_stands_in_the_point_and_in_the_appendix(int count)
    {
        OfficialDocument document = Compose(RoadmapCases.Revised([.. Enumerable.Range(6, count).Select(i => RoadmapChange.Add(RoadmapCases.Row($"{i}")))]));
        Proof.IsConforming(document);
        ClauseList points = Assert.IsType<ClauseList>(Assert.Single(document.Body));
        Assert.Equal(
            Enumerable.Range(6, count).Select(i => $"«{i}"),
            Assert.IsType<ClauseList>(Assert.Single(points.Clauses[0].Content)).Clauses.Select(change => $"{Assert.Single(Assert.IsType<Table>(Assert.Single(change.Content)).Rows).Cells[0].Text}"));
        Assert.Equal(5 + count, Assert.IsType<Table>(Assert.Single(Assert.Single(document.Appendices).Body)).Rows.Count(row => row.Kind == TableRowKind.Data));
    }

    [Fact]
    public void Long_names_and_an_unregistered_order_conform()
    {
        string measure = string.Join(' ', Enumerable.Repeat("Организовать методическое сопровождение естественно-научного и технологического профилей", 8));
        OfficialDocument document = new RoadmapAmendmentOrderPlugin().Compose(
            new() { Frame = Frame, Roadmap = RoadmapCases.Revised(RoadmapChange.Add(RoadmapCases.Row("6") with { Measure = measure, Responsible = measure, Result = measure })) },
            new() { SignedOn = Process.Later.SignedOn });
        Proof.IsConforming(document);
        Assert.Contains("утверждение: от 1 июня 2029 г. № ____", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        var roadmap = RoadmapCases.Approved.Revise(new()
        {
            Number = 2,
            Basis = RevisionBasis.Order,
            Reference = DocumentReference.Of(RecordKind.Order, new LocalDate(2029, 5, 2), "50-од"),
            Date = new LocalDate(2029, 6, 1),
            Changes = [RoadmapChange.Move("2", RoadmapDue.In(new YearMonth(2029, 8))), RoadmapChange.Move("2", RoadmapDue.InQuarter(2029, 1))],
        });
        var error = Assert.Throws<UnfitFactsException>(() => new RoadmapAmendmentOrderPlugin().Compose(
            new() { Frame = Frame, Roadmap = roadmap, Grounds = [DocumentReference.Of(RecordKind.Report, new LocalDate(2029, 7, 1), "4")] }, Process.Later));
        Assert.Equal(
        [
            "The last revision of the roadmap «ДК-7», № 2, changes nothing that a roadmap prints. Give RoadmapRevision.Changes, or make no order.",
            "The last revision rests on «Order 2029-05-02 № 50-од», which is not this order. Give the revision that the order makes, or the basis that the order rests on.",
            "A ground is «Report 2029-07-01 № 4», which is dated after the order. Correct one of the dates.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void Nothing_to_amend_or_to_rest_on_is_refused()
    {
        var roadmap = new Roadmap { Id = "ДК-8", Baseline = new() { Rows = [] }, Revisions = [] };
        var error = Assert.Throws<UnfitFactsException>(() => Compose(roadmap));
        Assert.Equal(
        [
            "The roadmap «ДК-8» has no revision. Add the one that the order makes: RoadmapAmendmentOrder.Roadmap = roadmap.Revise(…).",
            "The last revision of the roadmap «ДК-8» leaves no row. An empty roadmap is not amended: repeal the act that approved it.",
            "The order rests on nothing. Give the acts, OrderFrame.Basis, a document, RoadmapAmendmentOrder.Grounds, or the occasion.",
        ], error.Faults.AsEnumerable());
    }

    private static OrderFrame Frame { get; } = new() { Issuer = Process.Authority, Place = "г. Лесногорск", Controller = Process.Deputy, Signer = Process.Head };

    private static OfficialDocument Compose(Roadmap roadmap) => new RoadmapAmendmentOrderPlugin().Compose(new() { Frame = Frame, Roadmap = roadmap }, Process.Later);

    private static string TextOf(Roadmap roadmap)
    {
        OfficialDocument document = new RoadmapAmendmentOrderPlugin().Compose(
            new() { Frame = Frame, Roadmap = roadmap, Grounds = [DocumentReference.Of(RecordKind.Letter, new LocalDate(2029, 5, 10), "31")] }, Process.Later);
        Proof.IsConforming(document);
        return DocumentText.Of(document);
    }
}
