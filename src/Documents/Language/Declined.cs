using System.Collections.Immutable;

namespace InnovationDomain.Documents.Language;

/// <summary>A name or phrase in a case: the text, where it comes from, and what a reader must look at.</summary>
public sealed record Declined
{
    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets where the least sure of its words comes from.</summary>
    public required FormOrigin Origin { get; init; }

    /// <summary>Gets what a reader must look at.</summary>
    /// <value>In the order of the codes, each once. Empty when nothing is in doubt.</value>
    public ImmutableArray<LanguageWarning> Warnings { get; init; } = [];

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;
}
