using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>The kind of a document (вид документа), which every document but a letter names under its organization.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97-2025, 5.9, as commentaries report it.</remarks>
public sealed record DocumentKind
{
    private DocumentKind(string name) => Name = name;

    /// <summary>Gets the resolution of a conference, a festival or a forum (резолюция): recommendations by addressee.</summary>
    /// <remarks>
    /// Not to be taken for requisite 28 «резолюция», a manager's instruction written on a document. The standard has no scheme for this kind;
    /// its requisites follow the general rules.
    /// </remarks>
    public static DocumentKind Resolution { get; } = new("резолюция");

    /// <summary>Gets the name in lower case, in the nominative: «резолюция».</summary>
    public string Name { get; }

    /// <summary>Makes a kind that has no property here.</summary>
    /// <param name="name">In the nominative: «справка». Upper case is turned into lower case.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static DocumentKind Of(string name) => new(PrintableText.Require(name, nameof(name)).Trim().ToLowerInvariant());

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
