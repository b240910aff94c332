using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>A document attached to an application (документ заявки).</summary>
public sealed class ApplicationDocument
{
    /// <summary>Gets what it is.</summary>
    public required ApplicationDocumentKind Kind { get; init => field = NamedValue.Require(value, "ApplicationDocument.Kind"); }

    /// <summary>Gets its title, which tells two of one kind apart.</summary>
    /// <value>The default is <see langword="null"/>: its kind says enough.</value>
    public string? Title { get; init => field = value is null ? null : PrintableText.Require(value, "ApplicationDocument.Title"); }

    /// <summary>Gets the date it bears: of the extract, the day of the decision; of an agreement, the day it was given.</summary>
    /// <value>The default is <see langword="null"/>: it bears none. Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public LocalDate? Date { get; init => field = value is { } date ? StatedDate.Require(date, "ApplicationDocument.Date") : null; }

    /// <summary>Gets in what capacities it is signed or agreed; a founder's agreement on the document itself is a signature of the founder.</summary>
    /// <value>Each once. The default is none: not signed.</value>
    public ImmutableArray<DocumentSigner> SignedBy { get; init => field = NamedValue.RequireEach(value, "ApplicationDocument.SignedBy"); } = [];

    /// <summary>Gets whether it was handed in on paper.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsOnPaper { get; init; }

    /// <summary>Gets the digest of what the paper shows: of the file it was printed from, or of its text.</summary>
    /// <value>
    /// 32 to 128 hexadecimal digits, kept in the lower case. The default is <see langword="null"/>: not known.
    /// It compares with <see cref="ElectronicCopy.Digest"/> only when both are made in the same way, which the caller chooses: the bytes of a DOCX and of a PDF always differ.
    /// </value>
    public string? PaperDigest { get; init => field = ContentDigest.Require(value, "ApplicationDocument.PaperDigest"); }

    /// <summary>Gets the electronic copies.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ElectronicCopy> Copies { get; init => field = GivenList.Complete(value, "ApplicationDocument.Copies"); } = [];

    /// <summary>Gets the document itself, where it is registered: the decision of the collegial body, the founder's letter.</summary>
    /// <value>The default is <see langword="null"/>: not registered.</value>
    public DocumentReference? Reference { get; init; }
}
