using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>One thing that is missing before a conclusion can be drawn.</summary>
public sealed record ConclusionGap
{
    internal ConclusionGap(ConclusionGapKind kind) => Kind = kind;

    /// <summary>Gets what is missing.</summary>
    public ConclusionGapKind Kind { get; }

    /// <summary>Gets how many sheets are missing.</summary>
    /// <value>0 where sheets are not what is missing.</value>
    public int Sheets { get; internal init; }

    /// <summary>Gets the expert.</summary>
    /// <value><c>default</c> where it is not of one expert.</value>
    public Id<Expert> Expert { get; internal init; }

    /// <summary>Gets the criterion.</summary>
    /// <value><c>default</c> where it is not of one criterion.</value>
    public Id<Criterion> Criterion { get; internal init; }
}
