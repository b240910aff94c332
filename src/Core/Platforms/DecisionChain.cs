using System.Collections.Immutable;
using InnovationDomain.Records;

namespace InnovationDomain.Platforms;

/// <summary>The documents that led to a decision, each resting on the one before it (цепочка решения): application № → conclusion № → item of the protocol → point of the order → row of the register → certificate №.</summary>
/// <remarks>
/// A link that the source leaves open is <see langword="null"/>. No link is dated before one that precedes it, whichever are given.
/// </remarks>
public sealed class DecisionChain
{
    private readonly DocumentReference?[] _links = new DocumentReference?[6];

    /// <summary>Gets the chain of which no link is known.</summary>
    public static DecisionChain Open { get; } = new();

    /// <summary>Gets what was asked with: an application, a petition to an institute, or the report on which an extension or a termination rests.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Application { get => _links[0]; init => Link(0, nameof(Application), value, RecordKind.Application, RecordKind.Petition, RecordKind.Report); }

    /// <summary>Gets the conclusion of the expertise.</summary>
    /// <value>Of one expert, or consolidated. The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Conclusion { get => _links[1]; init => Link(1, nameof(Conclusion), value, RecordKind.ConsolidatedConclusion, RecordKind.ExpertConclusion); }

    /// <summary>Gets the protocol of the council, at its item.</summary>
    /// <value>A protocol, or the decision of a board. The default is <see langword="null"/>: not known.</value>
    public DocumentReference? ProtocolItem { get => _links[2]; init => Link(2, nameof(ProtocolItem), value, RecordKind.Protocol, RecordKind.Decision); }

    /// <summary>Gets the act that decides, at its point.</summary>
    /// <value>An order, a directive, a decree or a decision. The default is <see langword="null"/>: not known.</value>
    public DocumentReference? OrderPoint { get => _links[3]; init => Link(3, nameof(OrderPoint), value, RecordKind.Order, RecordKind.Directive, RecordKind.Decree, RecordKind.Decision); }

    /// <summary>Gets the register, at its row.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? RegisterRow { get => _links[4]; init => Link(4, nameof(RegisterRow), value, RecordKind.Register); }

    /// <summary>Gets the certificate of the status.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Certificate { get => _links[5]; init => Link(5, nameof(Certificate), value, RecordKind.Certificate); }

    /// <summary>Gets the links that are known, in their order.</summary>
    public ImmutableArray<DocumentReference> Links => [.. _links.OfType<DocumentReference>()];

    private void Link(int place, string name, DocumentReference? link, params ReadOnlySpan<RecordKind> kinds)
    {
        if (link is not null && !kinds.Contains(link.Kind))
        {
            throw new ArgumentException($"DecisionChain.{name} is «{link}». Give a document of the kind {string.Join(" or ", kinds.ToArray())}, or leave the link out.", name);
        }

        _links[place] = link;

        // The links may be set in any order, and each time one with a date out of order is seen with its neighbours.
        DocumentReference? earlier = null;
        foreach (DocumentReference? later in _links)
        {
            if (later is not null && earlier is not null && later.Date < earlier.Date)
            {
                throw new ArgumentException($"The decision chain goes back in time: «{later}» rests on «{earlier}» and is dated before it. Correct one of the dates.", name);
            }

            earlier = later ?? earlier;
        }
    }
}
