using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Parts;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Requisites;

/// <summary>Reads what a Word document (.docx) says of itself, whoever made it: by our styles where they are ours, by shape and place elsewhere.</summary>
/// <remarks>
/// <para>Careful rather than clever, as norm control is, which finds the requisites the same way: what has no clear shape is left out. Nothing is judged or corrected.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class RequisiteReader
{
    /// <summary>Makes a reader.</summary>
    /// <param name="limits">How much a file may ask for; left out, <see cref="ReadingLimits.Default"/>.</param>
    public RequisiteReader(ReadingLimits? limits = null) => Limits = limits ?? ReadingLimits.Default;

    /// <summary>Gets the reader with the default limits.</summary>
    public static RequisiteReader Default { get; } = new();

    /// <summary>Gets how much a file may ask for.</summary>
    public ReadingLimits Limits { get; }

    /// <summary>Reads the requisites of a document.</summary>
    /// <param name="document">A .docx, from where the stream stands; it need not be seekable and stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="document"/> cannot be read.</exception>
    /// <exception cref="UnreadableWordFileException">The file is no Word document, or is broken, protected or beyond the limits, or the data that travels in it is damaged.</exception>
    public FoundRequisites Read(Stream document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.CanRead)
        {
            throw new ArgumentException("The stream cannot be read. Open it for reading.", nameof(document));
        }

        var read = WordDocument.Read(document, Limits);
        var anatomy = new DocumentAnatomy(read);
        return new()
        {
            Kind = RequisiteTexts.Kind(anatomy),
            Date = RequisiteTexts.Date(anatomy),
            RegistrationNumber = RequisiteTexts.Number(anatomy),
            Place = anatomy.PlaceParagraph is { } place ? RequisiteTexts.Of(place) : null,
            Title = RequisiteTexts.Title(anatomy),
            Organizations = [.. anatomy.Act.Where(paragraph => anatomy.RoleOf(paragraph) == ParagraphRole.OrganizationName).Select(RequisiteTexts.Of)],
            Addressees = [.. anatomy.Addressees.Select(RequisiteTexts.Of)],
            Approvals = [.. anatomy.Approvals.Select(RequisiteTexts.Of)],
            Signatures = [.. anatomy.Signatures.Select(signature => RequisiteTexts.Of(signature, anatomy))],
            Appendices = [.. anatomy.Appendices.Select(RequisiteTexts.Of)],
            Data = DataPart.Find(read),
        };
    }
}
