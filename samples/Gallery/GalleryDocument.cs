using InnovationDomain.Documents.Model;

namespace Gallery;

/// <summary>One document of the gallery: the id of its plugin, and the class in <c>Examples</c> that composes it.</summary>
public sealed record GalleryDocument(string Id, Type Example, Func<OfficialDocument> Compose);
