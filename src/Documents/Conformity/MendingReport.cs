using System.Collections.Immutable;

namespace InnovationDomain.Documents.Conformity;

/// <summary>What mending did to a document.</summary>
public sealed class MendingReport
{
    internal MendingReport(ImmutableArray<MendedPlace> changes, ConformityReport before, ConformityReport after) => (Changes, Before, After) = (changes, before, after);

    /// <summary>Gets what was changed, by part and in the order of the text.</summary>
    public ImmutableArray<MendedPlace> Changes { get; }

    /// <summary>Gets what was found before.</summary>
    public ConformityReport Before { get; }

    /// <summary>Gets what is left for a person.</summary>
    public ConformityReport After { get; }
}
