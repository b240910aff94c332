using InnovationDomain.Lists;
using InnovationDomain.Records;

namespace InnovationDomain.Councils;

/// <summary>What the recognising authority decided upon the recommendation of a council: it follows, or it deviates with a reason.</summary>
/// <remarks>A council whose decisions are of advisory force recommends; the authority decides by its own act.</remarks>
public sealed class AuthorityDecision
{
    /// <summary>Gets the item of the protocol that recommends: see <see cref="CouncilSitting.ReferenceTo"/>.</summary>
    public required DocumentReference Basis { get; init => field = value ?? throw new ArgumentNullException(nameof(Basis)); }

    /// <summary>Gets what the council recommended.</summary>
    public required CouncilDecisionKind Recommended { get; init => field = NamedValue.Require(value, "AuthorityDecision.Recommended"); }

    /// <summary>Gets the act of the authority, at the point that decides.</summary>
    public required DocumentReference Act { get; init => field = value ?? throw new ArgumentNullException(nameof(Act)); }

    /// <summary>Gets the deviation from the recommendation.</summary>
    /// <value>The default is <see langword="null"/>: the authority follows.</value>
    public DecisionDeviation? Deviation { get; init; }

    /// <summary>Gets what the authority decided.</summary>
    public CouncilDecisionKind Decided => Deviation?.Decided ?? Recommended;

    /// <summary>Answers whether a recommendation of that force leaves the authority this choice: only a binding one forbids to deviate.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="force"/> is not a named value.</exception>
    public bool IsPermittedBy(DecisionForce force) => NamedValue.Require(force, nameof(force)) != DecisionForce.Binding || Deviation is null;
}
