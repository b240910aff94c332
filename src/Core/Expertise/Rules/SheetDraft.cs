using System.Collections.Immutable;
using InnovationDomain.Lists;

namespace InnovationDomain.Expertise.Rules;

/// <summary>What an expert has filled in before signing (проект экспертного листа): a signed <see cref="ExpertSheet"/> that does not follow its rubric cannot exist.</summary>
public sealed class SheetDraft
{
    /// <summary>Gets the marks.</summary>
    /// <value>The default is none so far. The order has no meaning.</value>
    public ImmutableArray<CriterionMark> Marks { get; init => field = GivenList.Complete(value, "SheetDraft.Marks"); } = [];

    /// <summary>Gets what the expert advises, and why.</summary>
    /// <value>The default is <see langword="null"/>: not given yet.</value>
    public ExpertVerdict? Verdict { get; init; }
}
