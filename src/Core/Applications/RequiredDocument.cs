using System.Collections.Immutable;
using InnovationDomain.Lists;

namespace InnovationDomain.Applications;

/// <summary>A kind of document that an application must hold, and in what shape.</summary>
public sealed class RequiredDocument
{
    /// <summary>Gets the kind.</summary>
    public required ApplicationDocumentKind Kind { get; init => field = NamedValue.Require(value, "RequiredDocument.Kind"); }

    /// <summary>Gets who may sign it; the signature of any of them is enough.</summary>
    /// <value>Each once. The default is none: no signature is required.</value>
    public ImmutableArray<DocumentSigner> Signers { get; init => field = NamedValue.RequireEach(value, "RequiredDocument.Signers"); } = [];

    /// <summary>Gets whether the founder must have agreed it, besides the signature (согласовано с учредителем).</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool NeedsFounder { get; init; }

    /// <summary>Gets whether it must bear a date.</summary>
    /// <value>The default is <see langword="false"/>. Whatever date a document bears, it must not lie after the submission.</value>
    public bool NeedsDate { get; init; }

    /// <summary>Gets whether it must be handed in on paper.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool NeedsPaper { get; init; }

    /// <summary>Gets whether there must be an electronic copy, in whatever format.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool NeedsCopy { get; init; }

    /// <summary>Gets the formats in which there must be an electronic copy: all of them.</summary>
    /// <value>Each once. The default is none in particular. Where DOCX is required, DOC is not enough.</value>
    public ImmutableArray<CopyFormat> Formats { get; init => field = NamedValue.RequireEach(value, "RequiredDocument.Formats"); } = [];
}
