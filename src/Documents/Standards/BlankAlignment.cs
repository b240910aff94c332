namespace InnovationDomain.Documents.Standards;

/// <summary>How the lines of a blank stand within their zone.</summary>
public enum BlankAlignment
{
    /// <summary>Each in the middle of the zone (центрованный).</summary>
    Centered,

    /// <summary>Each from its left border (флаговый).</summary>
    Flag,
}
