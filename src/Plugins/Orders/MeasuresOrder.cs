using System.Collections.Immutable;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>The facts of an order on organisational measures (приказ об организационных мерах): what for, on which grounds, and the measures.</summary>
public sealed class MeasuresOrder
{
    /// <summary>Gets what all orders have in common.</summary>
    public required OrderFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets what the measures are for, in the nominative: «повышение эффективности инновационных площадок».</summary>
    public required NounPhrase Purpose { get; init => field = value ?? throw new ArgumentNullException(nameof(Purpose)); }

    /// <summary>Gets the documents that the order rests on: an analytical note, an item of a protocol.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<DocumentReference> Grounds { get; init => field = Given.Complete(value, "MeasuresOrder.Grounds"); } = [];

    /// <summary>Gets what an evaluation found; it is printed as the appendix, with the clauses it rests on.</summary>
    /// <value>Each id once. The default is none.</value>
    public ImmutableArray<EvaluationFinding> Findings { get; init => field = Given.Complete(value, "MeasuresOrder.Findings"); } = [];

    /// <summary>Gets the measures; neighbours of one executor share a point.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<OrganizationalMeasure> Measures { get; init => field = Given.Some(value, "MeasuresOrder.Measures"); }
}
