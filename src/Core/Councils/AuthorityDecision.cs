using InnovationDomain.Lists;
using InnovationDomain.Records;

namespace InnovationDomain.Councils;

/// <summary>What the recognising authority decided upon the recommendation of a council: it follows, or it deviates with a reason.</summary>
/// <remarks>A council whose decisions are of advisory force recommends; the authority decides by its own act.</remarks>
public sealed class AuthorityDecision
{
    /// <summary>Gets the item of the protocol that recommends: see <see cref="CouncilSitting.ReferenceTo"/>.</summary>
    /// <value>A protocol or the decision of a board.</value>
    public required DocumentReference Basis
    {
        get;
        init
        {
            field = (value ?? throw new ArgumentNullException(nameof(Basis))) is { Kind: RecordKind.Protocol or RecordKind.Decision } ? value
                : throw new ArgumentException($"AuthorityDecision.Basis is «{value}». Give the protocol of the council, or the decision of a board.", nameof(Basis));
            RequireOrder();
        }
    }

    /// <summary>Gets what the council recommended.</summary>
    public required CouncilDecisionKind Recommended { get; init => field = NamedValue.Require(value, "AuthorityDecision.Recommended"); }

    /// <summary>Gets the act of the authority, at the point that decides.</summary>
    /// <value>An order, a directive, a decree or a decision, not dated before <see cref="Basis"/>.</value>
    public required DocumentReference Act
    {
        get;
        init
        {
            field = (value ?? throw new ArgumentNullException(nameof(Act))) is { Kind: RecordKind.Order or RecordKind.Directive or RecordKind.Decree or RecordKind.Decision } ? value
                : throw new ArgumentException($"AuthorityDecision.Act is «{value}». Give the order, directive, decree or decision of the authority.", nameof(Act));
            RequireOrder();
        }
    }

    /// <summary>Gets the deviation from the recommendation.</summary>
    /// <value>The default is <see langword="null"/>: the authority follows.</value>
    public DecisionDeviation? Deviation { get; init; }

    /// <summary>Gets what the authority decided.</summary>
    public CouncilDecisionKind Decided => Deviation?.Decided ?? Recommended;

    /// <summary>Answers whether a recommendation of that force leaves the authority this choice: only a binding one forbids to deviate.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="force"/> is not a named value.</exception>
    public bool IsPermittedBy(DecisionForce force) => NamedValue.Require(force, nameof(force)) != DecisionForce.Binding || Deviation is null;

    // Whichever of the two is set last is checked against the other.
    private void RequireOrder()
    {
        if (Basis is { } basis && Act is { } act && act.Date < basis.Date)
        {
            throw new ArgumentException($"AuthorityDecision.Act is «{act}», dated before «{basis}» that it rests on. Correct one of the dates.", nameof(Act));
        }
    }
}
