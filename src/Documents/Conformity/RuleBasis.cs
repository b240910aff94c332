namespace InnovationDomain.Documents.Conformity;

/// <summary>What a rule must look at.</summary>
public enum RuleBasis
{
    /// <summary>The file alone.</summary>
    File,

    /// <summary>The file laid out as pages: answered when the checker has an <see cref="Pages.IPageRenderer"/>.</summary>
    RenderedPage,

    /// <summary>Facts that no file holds: the charter of the organization, the ranks of those who sign. Such rules are listed, and never answered.</summary>
    Source,
}
