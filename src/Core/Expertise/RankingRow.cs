using InnovationDomain.Applications;
using InnovationDomain.Identity;
namespace InnovationDomain.Expertise;

/// <summary>One row of a ranking.</summary>
public sealed record RankingRow
{
    internal RankingRow(ConsolidatedConclusion conclusion, RankingStanding standing) => (Conclusion, Standing) = (conclusion, standing);

    /// <summary>Gets the key of the application.</summary>
    public Id<Application> Subject => Conclusion.Panel.Subject;

    /// <summary>Gets the conclusion.</summary>
    public ConsolidatedConclusion Conclusion { get; }

    /// <summary>Gets what the ranking comes to.</summary>
    public RankingStanding Standing { get; }

    /// <summary>Gets the place, counted from 1 among those that passed; after a place shared by two, the next one is left out.</summary>
    /// <value><see langword="null"/> where the application did not pass or cannot be told.</value>
    public int? Place { get; internal init; }

    /// <summary>Gets whether others have the same place.</summary>
    public bool IsShared { get; internal init; }

    /// <summary>Gets the last rule that parted it from an application of the same score.</summary>
    /// <value><see langword="null"/>: no other has the score, or no rule parted them.</value>
    public TieRule? DecidedBy { get; internal init; }
}
