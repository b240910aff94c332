using InnovationDomain.Lists;

namespace InnovationDomain.Expertise;

/// <summary>Which applications lack expert conclusions (заявки без достаточного числа заключений): their panels, by the key of the application, then of the round, in ordinal order.</summary>
/// <remarks>A sheet counts as <see cref="ConsolidatedConclusion"/> counts it: in force, by an expert who may judge, and complete where the policy asks for that. Source: rule EXP-01 of the catalogue.</remarks>
public sealed class PanelsShortOfSheets : Specification<ExpertPanel>
{
    /// <summary>Asks for the panels in which fewer sheets count than <see cref="ExpertisePolicy.MinExperts"/>.</summary>
    /// <param name="policy">By what sheets are counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public PanelsShortOfSheets(ExpertisePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Query.Where(panel => ConsolidatedConclusion.Of(panel, policy).Experts.Length < policy.MinExperts)
            .OrderBy(panel => panel.Subject)
            .ThenBy(panel => OrdinalKey.Of(panel.Round));
    }
}
