using System.Collections.Immutable;

namespace InnovationDomain.Documents.Conformity.Pages;

/// <summary>A document as pages.</summary>
/// <param name="Pages">The pages, in their order.</param>
public sealed record LaidOutDocument(ImmutableArray<LaidOutPage> Pages)
{
    /// <summary>Gets the names of typefaces that are not embedded in the printed form.</summary>
    /// <value>The default is none; a renderer that does not know leaves it empty.</value>
    public ImmutableArray<string> FontsNotEmbedded { get; init; } = [];

    /// <summary>Gets the level of PDF/A the printed form declares: «2B».</summary>
    /// <value>The default is <see langword="null"/>: the renderer does not know. Empty: none is declared.</value>
    public string? ArchiveLevel { get; init; }

    /// <summary>Gets whether the printed form declares itself accessible (PDF/UA).</summary>
    /// <value>The default is <see langword="null"/>: the renderer does not know.</value>
    public bool? IsAccessible { get; init; }
}
