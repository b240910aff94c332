using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Councils;

/// <summary>That an authority decides otherwise than its council recommended (отступление от рекомендации).</summary>
public sealed record DecisionDeviation
{
    /// <summary>Gets what the authority decided.</summary>
    /// <value>It may be the recommended kind: the authority then deviates in the terms, such as a shorter period.</value>
    public required CouncilDecisionKind Decided { get; init => field = NamedValue.Require(value, "DecisionDeviation.Decided"); }

    /// <summary>Gets why.</summary>
    public required string DeviationReason { get; init => field = PrintableText.Require(value, "DecisionDeviation.DeviationReason"); }
}
