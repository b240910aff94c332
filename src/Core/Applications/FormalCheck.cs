using System.Collections.Immutable;

namespace InnovationDomain.Applications;

/// <summary>The formal check of the documents of an application (формальная экспертиза): everything that is wrong, at once.</summary>
/// <remarks>
/// The answer does not depend on the order of the documents or of the requirements. Every document of a required kind is checked; a document that is not
/// required is checked for its date and its copies only. Whether the submission was in time is told by <see cref="ApplicationWindow.Locate"/>.
/// </remarks>
public sealed class FormalCheck
{
    private FormalCheck(ImmutableArray<ApplicationShortcoming> shortcomings) => Shortcomings = shortcomings;

    /// <summary>Gets what is wrong: by kind of document, kind of shortcoming, title, format and date; each once.</summary>
    public ImmutableArray<ApplicationShortcoming> Shortcomings { get; }

    /// <summary>Gets whether nothing is wrong.</summary>
    public bool IsPassed => Shortcomings.IsEmpty;

    /// <summary>Checks one version.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FormalCheck Of(ApplicationVersion version, DocumentRequirements requirements)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(requirements);
        IEnumerable<ApplicationShortcoming> found = requirements.Documents
            .SelectMany(required => Lacking(version, required))
            .Concat(version.Documents.SelectMany(document => Contradicting(version, document)));
        return new([.. found
            .Distinct()
            .OrderBy(found => found.Document).ThenBy(found => found.Kind).ThenBy(found => found.Title, StringComparer.Ordinal)
            .ThenBy(found => found.Format).ThenBy(found => found.Date)]);
    }

    private static IEnumerable<ApplicationShortcoming> Lacking(ApplicationVersion version, RequiredDocument required)
    {
        ApplicationDocument[] documents = [.. version.Documents.Where(document => document.Kind == required.Kind)];
        if (documents.Length == 0)
        {
            yield return new(ShortcomingKind.Missing, required.Kind, null);
        }

        foreach (ApplicationDocument document in documents)
        {
            if (!required.Signers.IsEmpty && !required.Signers.Any(signer => document.SignedBy.Contains(signer)))
            {
                yield return Of(document.SignedBy.IsEmpty ? ShortcomingKind.SignatureAbsent : ShortcomingKind.WrongSigner, document);
            }

            // The founder agrees by a mark on the document or by a document of its own.
            if (required.NeedsFounder && !document.SignedBy.Contains(DocumentSigner.Founder)
                && version.Documents.All(other => other.Kind != ApplicationDocumentKind.FounderAgreement))
            {
                yield return Of(ShortcomingKind.FounderAbsent, document);
            }

            if (required.NeedsDate && document.Date is null)
            {
                yield return Of(ShortcomingKind.Undated, document);
            }

            if (required.NeedsPaper && !document.IsOnPaper)
            {
                yield return Of(ShortcomingKind.PaperAbsent, document);
            }

            if (required.NeedsCopy && required.Formats.IsEmpty && document.Copies.IsEmpty)
            {
                yield return Of(ShortcomingKind.CopyAbsent, document);
            }

            foreach (CopyFormat format in required.Formats.Where(format => document.Copies.All(copy => copy.Format != format)))
            {
                yield return new(ShortcomingKind.FormatAbsent, document.Kind, document.Title, format);
            }
        }
    }

    private static IEnumerable<ApplicationShortcoming> Contradicting(ApplicationVersion version, ApplicationDocument document)
    {
        if (document.Date > version.SubmittedAt.Date)
        {
            yield return new(ShortcomingKind.DatedAfterSubmission, document.Kind, document.Title, date: document.Date);
        }

        foreach (ElectronicCopy copy in document.Copies.Where(copy => copy.Digest is not null && document.PaperDigest is not null && copy.Digest != document.PaperDigest))
        {
            yield return new(ShortcomingKind.CopyDiffers, document.Kind, document.Title, copy.Format);
        }
    }

    private static ApplicationShortcoming Of(ShortcomingKind kind, ApplicationDocument document) => new(kind, document.Kind, document.Title);
}
