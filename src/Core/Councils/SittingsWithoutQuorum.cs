using InnovationDomain.Lists;

namespace InnovationDomain.Councils;

/// <summary>Which sittings had no quorum (неправомочные заседания): by the day, then by the name of the council and the number of the protocol, in ordinal order.</summary>
/// <remarks>Source: rule CNS-01 of the catalogue.</remarks>
public sealed class SittingsWithoutQuorum : Specification<CouncilSitting>
{
    /// <summary>Asks for the sittings at which fewer voting members were present than the rules ask for.</summary>
    /// <param name="rules">By what the quorum is counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public SittingsWithoutQuorum(VotingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Query.Where(sitting => !sitting.Quorum(rules).IsMet)
            .OrderBy(sitting => sitting.HeldOn)
            .ThenBy(sitting => OrdinalKey.Of(sitting.Council.Name.Nominative))
            .ThenBy(sitting => OrdinalKey.Of(sitting.ProtocolNumber));
    }
}
