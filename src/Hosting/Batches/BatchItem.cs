using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Hosting.Batches;

/// <summary>One document of a batch: the title its file is named by, and how it is composed.</summary>
/// <remarks>
/// Making one checks nothing: a plugin that is not there, a subject that is <see langword="null"/> or unfit fail this document alone, when its turn comes,
/// and never the sequence that the batch reads.
/// </remarks>
public sealed class BatchItem
{
    private readonly Func<DocumentCatalog, OfficialDocument> _compose;

    private BatchItem(string title, Func<DocumentCatalog, OfficialDocument> compose) => (Title, _compose) = (title, compose);

    /// <summary>Gets the title that the file is named by: «Приказ № 112-од о присвоении статуса».</summary>
    /// <remarks>Any text: see <see cref="BatchEntry.FileName"/> for what becomes of it.</remarks>
    public string Title { get; }

    /// <summary>Makes an item of a subject and the plugin that composes it.</summary>
    /// <typeparam name="TSubject">What the document is about.</typeparam>
    /// <param name="title">The title that the file is named by.</param>
    /// <param name="plugin">The id of the plugin in the catalogue: «festival-resolution».</param>
    /// <param name="subject">What the document is about.</param>
    /// <param name="context">The facts of the document itself; the default is <see cref="CompositionContext.Unregistered"/>.</param>
    public static BatchItem Of<TSubject>(string title, string plugin, TSubject subject, CompositionContext? context = null)
        where TSubject : class => new(title, documents => documents.Compose(plugin, subject, context));

    /// <summary>Makes an item of a subject of which the catalogue makes only one document.</summary>
    /// <typeparam name="TSubject">What the document is about.</typeparam>
    /// <param name="title">The title that the file is named by.</param>
    /// <param name="subject">What the document is about.</param>
    /// <param name="context">The facts of the document itself; the default is <see cref="CompositionContext.Unregistered"/>.</param>
    public static BatchItem Of<TSubject>(string title, TSubject subject, CompositionContext? context = null)
        where TSubject : class => new(title, documents => documents.Compose(subject, context));

    /// <summary>Makes an item that composes in a way of its own; what it throws fails this document alone.</summary>
    /// <param name="title">The title that the file is named by.</param>
    /// <param name="compose">Makes the document; it runs beside others when the batch is parallel.</param>
    public static BatchItem Composed(string title, Func<DocumentCatalog, OfficialDocument> compose) => new(title, compose);

    internal OfficialDocument Compose(DocumentCatalog documents) => _compose(documents);
}
