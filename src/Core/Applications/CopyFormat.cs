namespace InnovationDomain.Applications;

/// <summary>The format of an electronic copy (формат электронной копии).</summary>
public enum CopyFormat
{
    /// <summary>DOCX.</summary>
    Docx = 1,

    /// <summary>DOC, the older format of Word.</summary>
    Doc,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Another format.</summary>
    Other,
}
