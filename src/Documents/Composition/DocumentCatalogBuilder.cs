namespace InnovationDomain.Documents.Composition;

/// <summary>Collects plugins, named one by one, into a <see cref="DocumentCatalog"/>.</summary>
/// <remarks>Nothing is found by scanning: what the reader of the code sees is what runs. Not thread-safe; what it builds is.</remarks>
public sealed class DocumentCatalogBuilder
{
    private readonly List<RegisteredPlugin> _plugins = [];

    /// <summary>Adds a plugin.</summary>
    /// <typeparam name="TSubject">What its documents are about.</typeparam>
    /// <param name="plugin">The plugin; one instance serves all threads.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plugin"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id of the plugin is malformed, or a plugin with the same id is there already.</exception>
    public DocumentCatalogBuilder Add<TSubject>(IDocumentPlugin<TSubject> plugin)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(plugin);
        string id = plugin.Id;
        if (!IsWellFormed(id))
        {
            throw new ArgumentException(
                $"{plugin.GetType().Name}.Id is “{id}”. An id is small Latin letters, digits and hyphens and begins with a letter, such as “festival-resolution”.", nameof(plugin));
        }

        if (_plugins.Find(known => known.Id == id) is { } twin)
        {
            throw new ArgumentException(
                $"The id “{id}” of {plugin.GetType().Name} is taken by {twin.Plugin.GetType().Name}. Give one of them another id, or add only one.", nameof(plugin));
        }

        _plugins.Add(new RegisteredPlugin(id, typeof(TSubject), plugin));
        return this;
    }

    /// <summary>Makes the catalogue of what was added so far.</summary>
    public DocumentCatalog Build() => new([.. _plugins]);

    private static bool IsWellFormed(string? id) =>
        !string.IsNullOrEmpty(id)
        && char.IsAsciiLetterLower(id[0])
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
