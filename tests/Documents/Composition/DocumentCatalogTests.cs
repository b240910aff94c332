using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Composition;

public sealed class DocumentCatalogTests
{
    [Fact]
    public void The_only_plugin_of_a_subject_needs_no_name() =>
        Assert.Equal("о площадках", Catalog(new Note("note")).Compose("о площадках").Title);

    [Fact]
    public void A_plugin_is_found_by_its_id_and_told_the_context()
    {
        DocumentCatalog catalog = Catalog(new Note("note"), new Note("other-note"));
        OfficialDocument document = catalog.Compose("other-note", "о площадках", new CompositionContext { RegistrationNumber = "7" });
        Assert.Equal("7", document.RegistrationNumber);
        Assert.Equal(["note", "other-note"], catalog.Ids);
    }

    [Fact]
    public void A_second_plugin_of_an_id_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => Catalog(new Note("note"), new Note("note")));
        Assert.Equal("The id “note” of Note is taken by Note. Give one of them another id, or add only one. (Parameter 'plugin')", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Note")]
    [InlineData("7-note")]
    [InlineData("справка")]
    [InlineData(null)]
    public void A_malformed_id_is_refused(string? id)
    {
        var error = Assert.Throws<ArgumentException>(() => Catalog(new Note(id!)));
        Assert.Equal($"Note.Id is “{id}”. An id is small Latin letters, digits and hyphens and begins with a letter, such as “festival-resolution”. (Parameter 'plugin')", error.Message);
    }

    [Fact]
    public void Several_plugins_of_a_subject_must_be_told_apart()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Catalog(new Note("note"), new Note("other-note")).Compose("о площадках"));
        Assert.Equal("Several plugins make a document of String: note, other-note. Name one: Compose(id, subject).", error.Message);
    }

    [Fact]
    public void A_subject_without_a_plugin_is_told_what_there_is()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Catalog(new Note("note")).Compose(new Version(1, 0)));
        Assert.Equal("No plugin makes a document of Version. Add one to the catalogue; it has: note.", error.Message);
    }

    [Fact]
    public void An_unknown_id_is_told_what_there_is()
    {
        var error = Assert.Throws<ArgumentException>(() => Catalog().Compose("note", "о площадках"));
        Assert.Equal("The catalogue has no plugin “note”. It has: none. (Parameter 'id')", error.Message);
    }

    [Fact]
    public void A_subject_of_another_plugin_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Catalog(new Note("note")).Compose("note", new Version(1, 0)));
        Assert.Equal("The plugin “note” makes documents of String, not of Version. (Parameter 'subject')", error.Message);
    }

    private static DocumentCatalog Catalog(params Note[] plugins)
    {
        var builder = new DocumentCatalogBuilder();
        foreach (Note plugin in plugins)
        {
            builder.Add(plugin);
        }

        return builder.Build();
    }

    private sealed class Note(string id) : IDocumentPlugin<string>
    {
        public string Id => id;

        public OfficialDocument Compose(string subject, CompositionContext context) => new()
        {
            Organizations = [new Organization { Name = "МКУ ИМЦРО" }],
            Kind = DocumentKind.Of("справка"),
            Date = new LocalDate(2026, 1, 12),
            RegistrationNumber = context.RegistrationNumber,
            Title = subject,
            Body = [new Paragraph("Текст.")],
        };
    }
}
