using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Lists;

namespace InnovationDomain.Expertise;

/// <summary>On which panels an expert has a conflict of interest and did not step aside (экспертные группы с неурегулированным конфликтом интересов): by the key of the application, then of the round, in ordinal order.</summary>
/// <remarks>Whether the expert has signed a sheet does not matter. Source: rules EXP-02 and EXP-03 of the catalogue.</remarks>
public sealed class ConflictedPanels : Specification<ExpertPanel>
{
    /// <summary>Asks for the panels with an expert who is <see cref="ExpertStanding.Conflicted"/>.</summary>
    /// <param name="policy">Which conflicts are tolerated: <see cref="ExpertisePolicy.ToleratedConflicts"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public ConflictedPanels(ExpertisePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Query.Where(panel => HasConflict(panel, panel.Experts, policy) || HasConflict(panel, panel.ExtraExperts, policy))
            .OrderBy(panel => panel.Subject)
            .ThenBy(panel => OrdinalKey.Of(panel.Round));
    }

    private static bool HasConflict(ExpertPanel panel, ImmutableArray<Id<Expert>> experts, ExpertisePolicy policy) =>
        experts.Any(expert => panel.StandingOf(expert, policy) == ExpertStanding.Conflicted);
}
