using System.Collections.Immutable;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Composition;

/// <summary>The documents an application can make, by the id of their plugin.</summary>
/// <remarks>Immutable and thread-safe; made by a <see cref="DocumentCatalogBuilder"/>.</remarks>
public sealed class DocumentCatalog
{
    private readonly ImmutableArray<RegisteredPlugin> _plugins;

    internal DocumentCatalog(ImmutableArray<RegisteredPlugin> plugins) => _plugins = plugins;

    /// <summary>Gets the ids, in the order the plugins were added.</summary>
    public IEnumerable<string> Ids => _plugins.Select(plugin => plugin.Id);

    /// <summary>Composes the only document that this catalogue makes of such a subject.</summary>
    /// <typeparam name="TSubject">What the document is about.</typeparam>
    /// <param name="subject">What the document is about.</param>
    /// <param name="context">The facts of the document itself; the default is <see cref="CompositionContext.Unregistered"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">No plugin takes such a subject, or several do: then name one by its id.</exception>
    public OfficialDocument Compose<TSubject>(TSubject subject, CompositionContext? context = null)
        where TSubject : class
    {
        RegisteredPlugin[] candidates = [.. _plugins.Where(known => known.Plugin is IDocumentPlugin<TSubject>)];
        return candidates switch
        {
            [var only] => Compose(only, subject, context),
            [] => throw new InvalidOperationException($"No plugin makes a document of {typeof(TSubject).Name}. Add one to the catalogue; it has: {Listed(_plugins)}."),
            _ => throw new InvalidOperationException($"Several plugins make a document of {typeof(TSubject).Name}: {Listed(candidates)}. Name one: Compose(id, subject)."),
        };
    }

    /// <summary>Composes the document of one plugin.</summary>
    /// <typeparam name="TSubject">What the document is about.</typeparam>
    /// <param name="id">The id of the plugin.</param>
    /// <param name="subject">What the document is about.</param>
    /// <param name="context">The facts of the document itself; the default is <see cref="CompositionContext.Unregistered"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No plugin has this id, or it takes another subject.</exception>
    public OfficialDocument Compose<TSubject>(string id, TSubject subject, CompositionContext? context = null)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(id);
        RegisteredPlugin plugin = _plugins.FirstOrDefault(known => known.Id == id)
            ?? throw new ArgumentException($"The catalogue has no plugin “{id}”. It has: {Listed(_plugins)}.", nameof(id));
        return plugin.Plugin is IDocumentPlugin<TSubject>
            ? Compose(plugin, subject, context)
            : throw new ArgumentException($"The plugin “{id}” makes documents of {plugin.SubjectType.Name}, not of {typeof(TSubject).Name}.", nameof(subject));
    }

    private static OfficialDocument Compose<TSubject>(RegisteredPlugin registered, TSubject subject, CompositionContext? context)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(subject);
        return ((IDocumentPlugin<TSubject>)registered.Plugin).Compose(subject, context ?? CompositionContext.Unregistered);
    }

    private static string Listed(IEnumerable<RegisteredPlugin> plugins)
    {
        string ids = string.Join(", ", plugins.Select(plugin => plugin.Id));
        return ids.Length == 0 ? "none" : ids;
    }
}
