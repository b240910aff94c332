namespace InnovationDomain.Documents.Standards;

/// <summary>How sure it is that a value is what the standard says.</summary>
public enum Certainty
{
    /// <summary>The words behind it were read in the standard, or in a document that repeats its clause.</summary>
    Read,

    /// <summary>Read in the records-management instructions of agencies, which bind only their agency; the standard does not fix it.</summary>
    Agencies,

    /// <summary>Known from a commentary, a journal or a summary.</summary>
    Reported,

    /// <summary>Known from the practice of Russian records management, not seen in a source: a default, not a law.</summary>
    Recalled,

    /// <summary>Found by measuring rendered documents.</summary>
    Measured,

    /// <summary>Our own quality rule where the standard leaves the choice open.</summary>
    Ours,
}
