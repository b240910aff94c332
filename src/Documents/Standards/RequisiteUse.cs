namespace InnovationDomain.Documents.Standards;

/// <summary>Whether documents of a kind carry a requisite.</summary>
public enum RequisiteUse
{
    /// <summary>They may.</summary>
    Optional,

    /// <summary>They must.</summary>
    Required,

    /// <summary>They do not.</summary>
    NotUsed,
}
