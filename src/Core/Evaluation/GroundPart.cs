using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>A verdict among the grounds, and what became of it.</summary>
public sealed class GroundPart
{
    internal GroundPart(Verdict verdict, GroundStanding standing, ImmutableArray<string> by) => (Verdict, Standing, By) = (verdict, standing, by);

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets what became of it.</summary>
    public GroundStanding Standing { get; }

    /// <summary>Gets the ids of the rules that override it, agree with it or conflict with it.</summary>
    public ImmutableArray<string> By { get; }

    /// <summary>Answers the verdict and what became of it.</summary>
    public override string ToString() => By.IsEmpty ? $"{Verdict}: {Standing}" : $"{Verdict}: {Standing} ({string.Join(", ", By)})";
}
