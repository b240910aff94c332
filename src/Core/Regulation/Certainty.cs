namespace InnovationDomain.Regulation;

/// <summary>How sure it is that a value is what its source says.</summary>
/// <remarks>A value that was not read in its source is a default to be checked, not a law; findings and verdicts that rest on one say so.</remarks>
public enum Certainty
{
    /// <summary>The words behind it were read in the act or standard, or in a document that repeats its clause.</summary>
    Read,

    /// <summary>Read in the instructions or acts of other agencies, which bind only their agency.</summary>
    Agencies,

    /// <summary>Known from a commentary, a journal, a news item or a summary.</summary>
    Reported,

    /// <summary>Known from practice, not seen in a source: a default, not a law.</summary>
    Recalled,

    /// <summary>Found by measuring or computing.</summary>
    Measured,

    /// <summary>Our own proposal where the source leaves the choice open.</summary>
    Ours,
}
