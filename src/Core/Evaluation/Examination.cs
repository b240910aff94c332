using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>A verdict with its evidence.</summary>
public sealed class Examination
{
    internal Examination(Verdict verdict, ImmutableArray<Evidence> evidence) => (Verdict, Evidence) = (verdict, evidence);

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets the evidence, in the order of the subject; never part of a published document unless its writer says so.</summary>
    public ImmutableArray<Evidence> Evidence { get; }
}
