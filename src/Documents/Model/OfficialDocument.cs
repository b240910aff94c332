using System.Collections.Immutable;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>An organizational document (организационно-распорядительный документ) as a tree: requisites by name, a body of blocks, appendices.</summary>
/// <remarks>
/// The tree knows nothing of Word. A plugin makes it, a test reads it, a writer lays it out.
/// Each value is checked when it is given; what only the whole shows, such as a reference to a clause that is not there, is told by
/// <see cref="Violations"/>, all at once, and refused by every writer before the first byte.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed partial class OfficialDocument
{
    private DocumentData? _data;

    /// <summary>Gets the text of the document, block by block.</summary>
    /// <value>At least one block.</value>
    public required ImmutableArray<Block> Body
    {
        get;
        init => field = value is { IsDefaultOrEmpty: false } && !value.Contains(null!)
            ? value
            : throw new ArgumentException("The document has no text, or one of its blocks is null. Give at least one block.", nameof(Body));
    }

    /// <summary>Gets how the sheets of the document lie, head and signatures included: a roadmap is one wide table across the sheet (альбомная ориентация).</summary>
    /// <value>The default is <see cref="PageOrientation.Portrait"/>. Appendices and sections lie as they say themselves.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public PageOrientation Orientation
    {
        get;
        init => field = value is PageOrientation.Portrait or PageOrientation.Landscape
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Orientation), value, "A sheet lies as Portrait or Landscape.");
    }

    /// <summary>Gets the appendices, in the order in which the text cites them.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Appendix> Appendices
    {
        get;
        init => field = value.IsDefault ? [] : !value.Contains(null!)
            ? value
            : throw new ArgumentException("One of the appendices is null. Leave it out.", nameof(Appendices));
    } = [];

    /// <summary>Gets the document as the marks of its appendices cite it, in the dative: «приказу Министерства образования Ставропольского края».</summary>
    /// <value>The default is the kind alone: «приказу», see <see cref="DocumentKind.Dative"/>. The date and the number follow it.</value>
    /// <remarks>Source: ГОСТ Р 7.0.97, 5.19: the mark names the document, its date and its number.</remarks>
    public string? DativeName
    {
        get => field ?? Kind.Dative;
        init => field = value is null ? null : PrintableText.Require(value, "OfficialDocument.DativeName");
    }

    /// <summary>Gets the data that travels inside the file.</summary>
    /// <value>The default is <see langword="null"/>: none. It is not printed.</value>
    public DocumentData? Data { get => _data; init => _data = value; }

    /// <summary>Answers the same document with data that travels inside its file, or without.</summary>
    /// <param name="data">The data, or <see langword="null"/> for none.</param>
    public OfficialDocument WithData(DocumentData? data)
    {
        var copy = (OfficialDocument)MemberwiseClone();
        copy._data = data;
        return copy;
    }

    /// <summary>Tells where the document departs from a standard: everything at once, with its place, clause and remedy.</summary>
    /// <param name="standard">The standard, with the house style it was joined with.</param>
    /// <returns>Empty when the document is in order. What <see cref="DocumentViolation.IsRefused"/> keeps it from being written; the rest is told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> is <see langword="null"/>.</exception>
    public ImmutableArray<DocumentViolation> Violations(DocumentStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return DocumentIndex.Of(this, standard).Violations;
    }
}
