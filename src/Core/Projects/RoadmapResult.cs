using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>What a row of a roadmap ends with (результат): a document of some kind, words, or both: «приказ о назначении ответственного».</summary>
/// <remarks>Equal when kind and words are (ordinal).</remarks>
public sealed record RoadmapResult
{
    private RoadmapResult(RecordKind? document, string? text) => (Document, Text) = (document, text);

    /// <summary>Gets the kind of the document.</summary>
    /// <value><see langword="null"/>: the result is not a document.</value>
    public RecordKind? Document { get; }

    /// <summary>Gets the words.</summary>
    /// <value><see langword="null"/>: the kind of document says it all.</value>
    public string? Text { get; }

    /// <summary>Makes a result in words.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static RoadmapResult Of(string text) => new(null, PrintableText.Require(text, "RoadmapResult.Text"));

    /// <summary>Makes a result that is a document.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="text">What it is called or says; the default is the kind alone.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static RoadmapResult Of(RecordKind kind, string? text = null) =>
        new(NamedValue.Require(kind, "RoadmapResult.Document"), text is null ? null : PrintableText.Require(text, "RoadmapResult.Text"));

    /// <inheritdoc cref="Of(string)"/>
    /// <returns><see langword="null"/> for <see langword="null"/>, so that an optional property can be given what may be missing.</returns>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator RoadmapResult?(string? text) => text is null ? null : Of(text);

    /// <summary>Answers the words, or the kind.</summary>
    public override string ToString() => Text ?? Document.ToString()!;
}
