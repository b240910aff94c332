namespace InnovationDomain.Documents.Word.Reading;

/// <summary>Why a file was not read as a Word document.</summary>
public enum UnreadableReason
{
    /// <summary>The file is empty, cut short, or no zip container.</summary>
    BrokenContainer,

    /// <summary>The file is encrypted with a password.</summary>
    PasswordProtected,

    /// <summary>The file is of the old binary format (.doc).</summary>
    OldBinaryFormat,

    /// <summary>The file is of another format: a spreadsheet, OpenDocument, RTF.</summary>
    OtherFormat,

    /// <summary>The file goes beyond the <see cref="ReadingLimits"/>; what would burst memory is not unpacked.</summary>
    BeyondLimits,

    /// <summary>Two parts have one name, or a name leads out of the container.</summary>
    UnlawfulPartName,

    /// <summary>A part that the document cannot do without is missing.</summary>
    MissingPart,

    /// <summary>A part is not well-formed XML, or declares a document type, which Word files never do.</summary>
    BrokenXml,

    /// <summary>The data that travels in the file is not as it was written.</summary>
    DamagedData,
}
