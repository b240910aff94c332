using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Tests.Model;

/// <summary>What only the whole shows is told all at once, with its place, clause and remedy, and nothing is written.</summary>
public sealed class ViolationsTests
{
    [Fact]
    public void All_are_told_at_once_and_nothing_is_written()
    {
        OfficialDocument document = Samples.Document(
        [
            PageBreak.Instance,
            new Paragraph(["Пункт ", Run.NumberOf("nowhere"), "."]),
            new Heading("Подраздел", 2),
            new ClauseList([new Clause("Пункт.") { Id = "twice" }, new Clause("Пункт.") { Id = "twice" }]),
            new Table([new("А") { Width = Length.FromMillimeters(170) }, new("Б")], [new(["1", "2"])]) { Id = "table" },
            new DashList(["первое", RichText.Of("таблица ", Run.NumberOf("table"))]),
            new Heading("Раздел"),
            new Section(PageOrientation.Landscape, [new Paragraph("Текст.")]),
        ],
        Samples.Chair);

        using var target = new MemoryStream();
        var error = Assert.Throws<InvalidDocumentException>(() => WordWriter.Gost2025.Write(document, target));
        Assert.Equal(0, target.Length);
        Assert.Equal(document.Violations(DocumentStandard.Gost2025).AsEnumerable(), error.Violations.AsEnumerable());
        Assert.Equal(
            """
            The document cannot be written: 7 violation(s).
            DOC-PAGE-EMPTY at Body[0]: The page break would leave an empty page. Leave it out. (правило библиотеки)
            DOC-HEADING-LEVEL at Body[2]: A heading of level 2 stands under one of level 0: a step is left out, and readers of the outline lose their way. Give it level 1. (правило библиотеки)
            DOC-ID at Body[3].Clauses[1].Id: The id “twice” is taken already. Give another one: references find their clause by it. (правило библиотеки)
            DOC-HEADING-ALONE at Body[6]: No text follows the heading. Add some, or leave the heading out. (правило библиотеки)
            DOC-SIGNATURE-ALONE at Body[7]: The text ends with a section on sheets of its own: the signature would stand on a page without text. Put a paragraph after the section, or make it an appendix. (методические рекомендации к стандарту)
            DOC-REFERENCE at Body[1].Text: The reference points to “nowhere”, which is not in the document. Give that id to a clause, a table, a picture or an appendix. (5.18)
            DOC-REFERENCE at Body[5].Items[1]: The reference points to “table”, which has no number. Give it a caption: the number is printed with it. (5.18)
            """ + " (Parameter 'document')",
            error.Message);
        Assert.Equal(Certainty.Read, error.Violations[^1].Certainty);
        Assert.Equal("Ссылка на «table», у которого нет номера. Дайте ему название: номер печатается вместе с ним.", error.Violations[^1].Russian);
    }

    [Fact]
    public void A_table_wider_than_the_text_fits_on_a_sheet_on_its_long_side()
    {
        Table wide = new([new("А") { Width = Length.FromMillimeters(200) }], [new(["1"])]);
        DocumentViolation violation = Assert.Single(Samples.Document([wide]).Violations(DocumentStandard.Gost2025).Where(found => found.IsRefused));
        Assert.Equal(("DOC-TOO-WIDE", "Body[0].Columns"), (violation.Code, violation.Path));
        Assert.Equal("The width of 200.01 mm is more than that of the text, 180.00 mm. Make it less, or put the block into a landscape section.", violation.English);
        Assert.Empty(Samples.Document([new Paragraph("Текст."), new Section(PageOrientation.Landscape, [wide])]).Violations(DocumentStandard.Gost2025).Where(found => found.IsRefused));
    }

    [Fact]
    public void A_kind_without_a_dative_cannot_have_appendices()
    {
        OfficialDocument Document(DocumentKind kind) => new()
        {
            Organizations = [new() { Name = "МКУ ИМЦРО" }],
            Kind = kind,
            Date = new NodaTime.LocalDate(2026, 1, 12),
            Title = "О площадках",
            Body = [new Paragraph("Текст.")],
            Appendices = [new Appendix { Title = "План", Body = [new Paragraph("Текст.")] }],
        };
        Assert.Equal("DOC-APPENDIX-MARK", Assert.Single(Document(DocumentKind.Of("меморандум")).Violations(DocumentStandard.Gost2025)).Code);
        Assert.Empty(Document(DocumentKind.Of("меморандум", "меморандуму")).Violations(DocumentStandard.Gost2025));
    }

    [Fact]
    public void What_may_not_stand_under_a_clause_is_refused_at_once()
    {
        Refused(() => new Clause("Пункт.", [new Heading("Раздел")]), "A Heading stands under a clause. Put it between clause lists. (Parameter 'content')");
        Refused(() => new Clause("Пункт.", [null!]), "A block under the clause is null. Leave it out. (Parameter 'content')");
        Refused(() => new Section(PageOrientation.Landscape, [new Section(PageOrientation.Portrait, [new Paragraph("Текст.")])]), "A section holds another section. Put them one after the other. (Parameter 'blocks')");
        Refused(() => new Chart(ChartKind.Bar, ["2025"], [new("Площадки", [1, 2])], "Рост"), "series[0] has 2 values for 1 categories. Give one for each; null where there is none. (Parameter 'series')");
        Refused(() => new TextRun("текст") { Language = "ru RU" }, "TextRun.Language is “ru RU”, which is not a language tag. Give a tag of BCP 47, such as “en-US”. (Parameter 'value')");
        Refused(() => new Paragraph([" "]), "text is blank. Give the text that the document must show, or leave the property out where it is optional. (Parameter 'text')");
    }

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => { _ = make(); }).Message);
}
