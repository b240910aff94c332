using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Organizations;
using InnovationDomain.Tests.Support.Word;
using NodaTime;

namespace InnovationDomain.Hosting.Tests;

/// <summary>The subject of the smallest document, made of its text.</summary>
internal sealed record Note(string Text);

/// <summary>Composes small documents; the text «unfit» is refused.</summary>
internal sealed class NotePlugin(string id = "note") : IDocumentPlugin<Note>
{
    public string Id => id;

    public OfficialDocument Compose(Note subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Text == "unfit" ? throw new ArgumentException("Директор Иванова М.П. не названа.") : Notes.Document(new Paragraph(subject.Text));
    }
}

internal static class Notes
{
    public static BatchWriter Writer { get; } = new(new DocumentCatalogBuilder().Add(new NotePlugin()).Build(), Documents.Word.WordWriter.Gost2025);

    public static IEnumerable<BatchItem> Items(int count) => Enumerable.Range(1, count).Select(i => Item($"{i}"));

    public static BatchItem Item(string text) => BatchItem.Of($"Справка {text}", "note", new Note(text));

    public static byte[] Bytes(string text) => WordFile.Write(Document(new Paragraph(text))).Bytes;

    public static OfficialDocument Document(Block block) => new()
    {
        Organizations = [new Organization { Name = "МКУ ИМЦРО" }],
        Kind = DocumentKind.Of("справка"),
        Date = new LocalDate(2026, 1, 12),
        Title = "О площадках",
        Body = [block],
    };
}
