using InnovationDomain.Lists;

namespace InnovationDomain.Applications;

/// <summary>An electronic copy of a document (электронная копия).</summary>
public sealed record ElectronicCopy
{
    /// <summary>Gets the format.</summary>
    public required CopyFormat Format { get; init => field = NamedValue.Require(value, "ElectronicCopy.Format"); }

    /// <summary>Gets the digest of the content: see <see cref="ApplicationDocument.PaperDigest"/>.</summary>
    /// <value>32 to 128 hexadecimal digits, kept in the lower case. The default is <see langword="null"/>: not known.</value>
    public string? Digest { get; init => field = ContentDigest.Require(value, "ElectronicCopy.Digest"); }
}
