using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Model;

public sealed class OfficialDocumentTests
{
    [Fact]
    public void Without_a_date() => Refused(
        () => Document(date: default(LocalDate)), "OfficialDocument.Date is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'OfficialDocument.Date')");

    [Fact]
    public void With_a_year_that_has_not_four_digits() =>
        Assert.StartsWith(
            "OfficialDocument.Date is of the year 999, which does not have four digits. Give the full year: 2021, not 21.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Document(date: new LocalDate(999, 1, 1))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Without_a_text() => Refused(
        () => Document(body: []), "The document has no text, or one of its blocks is null. Give at least one block. (Parameter 'Body')");

    [Fact]
    public void Without_an_organization() => Refused(
        () => Document(organizations: []), "The document has no organization, or one of them is null. Give the organization that issues it. (Parameter 'Organizations')");

    [Fact]
    public void With_clauses_deeper_than_the_standard_allows()
    {
        ClauseList list = new([new Clause("четвертый уровень")]);
        for (int level = 1; level < ClauseList.MaxDepth; level++)
        {
            list = new ClauseList([new Clause("выше", [list])]);
        }

        Assert.Equal(ClauseList.MaxDepth, list.Depth);
        Refused(
            () => new ClauseList([new Clause("первый уровень", [list])]),
            "The clauses are 5 levels deep; the standard allows 4. Turn the deepest level into a dash list. (Parameter 'clauses')");
    }

    [Fact]
    public void A_paragraph_with_a_control_character_names_it() =>
        Assert.Contains("text holds the control character U+000B at position 1", Assert.Throws<ArgumentException>(() => new Paragraph("а\vб")).Message, StringComparison.Ordinal);

    [Fact]
    public void Marks_that_the_document_sets_itself_are_taken_off()
    {
        var document = new OfficialDocument
        {
            Organizations = [new Organization { Name = "МКУ ИМЦРО" }],
            Kind = DocumentKind.Of("Справка"),
            Date = new LocalDate(2026, 1, 12),
            RegistrationNumber = "№ 12-р",
            Title = "О работе в 2025 г. ",
            Body = [new ClauseList([new Clause("1. Утвердить план.")])],
        };
        Assert.Equal("12-р", document.RegistrationNumber);
        Assert.Equal("О работе в 2025 г.", document.Title);
        Assert.Equal("Утвердить план.", ((ClauseList)document.Body[0]).Clauses[0].Text.ToString());
    }

    private static OfficialDocument Document(Organization[]? organizations = null, LocalDate? date = null, Block[]? body = null) => new()
    {
        Organizations = [.. organizations ?? [new Organization { Name = "МКУ ИМЦРО" }]],
        Kind = DocumentKind.Of("Справка"),
        Date = date ?? new LocalDate(2026, 1, 12),
        Title = "о площадках",
        Body = [.. body ?? [new Paragraph("Текст.")]],
    };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => { _ = make(); }).Message);
}
