using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Plugins;

/// <summary>Facts that do not make the document: something it cannot do without is missing, or two facts contradict each other. All of them at once.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always names the facts.")]
public sealed class UnfitFactsException : ArgumentException
{
    internal UnfitFactsException(ImmutableArray<string> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>Gets one sentence for each fact, with what to do about it, in the order of the document.</summary>
    public ImmutableArray<string> Faults { get; }
}
