using InnovationDomain.Councils;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Protocols;

/// <summary>The facts of a protocol: a sitting, and the rules that say what came of its votes.</summary>
public sealed class CouncilProtocol
{
    /// <summary>Gets the sitting; its council names the authority it is formed at.</summary>
    public required CouncilSitting Sitting { get; init => field = value ?? throw new ArgumentNullException(nameof(Sitting)); }

    /// <summary>Gets the rules of quorum and majority.</summary>
    public required VotingRules Voting { get; init => field = value ?? throw new ArgumentNullException(nameof(Voting)); }

    /// <summary>Gets the place where the sitting names none: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: that of <see cref="CouncilSitting.Place"/>.</value>
    public string? Place { get => field ?? Sitting?.Place; init => field = value is null ? null : PrintableText.Require(value, "CouncilProtocol.Place"); }
}
