using System.IO.Compression;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Hosting.Registration;

/// <summary>What the documents of an application look like.</summary>
/// <remarks>Checked when the host starts: values that are outside the standard are told then, all at once, and not by the first document.</remarks>
public sealed class InnovationDocumentsOptions
{
    /// <summary>Gets or sets the standard.</summary>
    /// <value>The default is <see cref="DocumentStandard.Gost2025"/>.</value>
    public DocumentStandard Standard { get; set; } = DocumentStandard.Gost2025;

    /// <summary>Gets or sets what the organization decides over the standard.</summary>
    /// <value>The default is <see langword="null"/>: nothing, beside what <see cref="Standard"/> was joined with.</value>
    public HouseStyle? HouseStyle { get; set; }

    /// <summary>Gets or sets how hard the documents are compressed.</summary>
    /// <value>The default is <see cref="CompressionLevel.Optimal"/>; <see cref="CompressionLevel.Fastest"/> takes about half the time and makes files a little longer.</value>
    public CompressionLevel Compression { get; set; } = CompressionLevel.Optimal;

    internal DocumentStandard Joined() => HouseStyle is null ? Standard : Standard.With(HouseStyle);
}
