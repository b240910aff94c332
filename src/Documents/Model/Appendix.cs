using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>An appendix (приложение): it begins a page, with its mark at the upper right, its title and its text.</summary>
/// <remarks>
/// The mark names the document, its date and its number: «Приложение № 2 к приказу … от … № …». An appendix that is the only one has no number.
/// Source: ГОСТ Р 7.0.97, 5.19; the lay-out of the mark as agencies and commentaries report it.
/// </remarks>
public sealed class Appendix
{
    /// <summary>Gets the name under which a <see cref="Reference"/> finds the appendix; it is not printed.</summary>
    /// <value>Unique in the document. The default is <see langword="null"/>: nothing points here.</value>
    public string? Id { get; init => field = value is null ? null : PrintableText.Require(value, "Appendix.Id"); }

    /// <summary>Gets the title: «Положение о …», «Перечень …»; a full stop at its end is taken off.</summary>
    public required RichText Title { get; init => field = value.Require("Appendix.Title").WithEnd(EndMarks.Strip); }

    /// <summary>Gets how the sheets lie.</summary>
    /// <value>The default is <see cref="PageOrientation.Portrait"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public PageOrientation Orientation
    {
        get;
        init => field = value is PageOrientation.Portrait or PageOrientation.Landscape
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Orientation), value, "A sheet lies as Portrait or Landscape.");
    }

    /// <summary>Gets the approval mark (гриф утверждения) under the mark of the appendix, when the appendix is approved by the document: «УТВЕРЖДЕНО приказом …».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public ApprovalMark? Approval { get; init; }

    /// <summary>Gets the text, block by block.</summary>
    /// <value>At least one block.</value>
    public required ImmutableArray<Block> Body
    {
        get;
        init => field = value is { IsDefaultOrEmpty: false } && !value.Contains(null!)
            ? value
            : throw new ArgumentException("The appendix has no text, or one of its blocks is null. Give at least one block.", nameof(Body));
    }

    /// <summary>Gets the appendices of this appendix (приложение к приложению), numbered anew.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Appendix> Appendices
    {
        get;
        init => field = value.IsDefault ? [] : !value.Contains(null!)
            ? value
            : throw new ArgumentException("One of the appendices is null. Leave it out.", nameof(Appendices));
    } = [];
}
