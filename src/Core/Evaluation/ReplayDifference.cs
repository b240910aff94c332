namespace InnovationDomain.Evaluation;

/// <summary>A rule whose verdict is not what the record says.</summary>
public sealed class ReplayDifference
{
    internal ReplayDifference(string rule, VerdictRecord? recorded, VerdictRecord? replayed) => (Rule, Recorded, Replayed) = (rule, recorded, replayed);

    /// <summary>Gets the id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets the verdict of the record.</summary>
    /// <value><see langword="null"/>: the rule is new.</value>
    public VerdictRecord? Recorded { get; }

    /// <summary>Gets the verdict now.</summary>
    /// <value><see langword="null"/>: the set has the rule no more.</value>
    public VerdictRecord? Replayed { get; }

    /// <summary>Answers both verdicts.</summary>
    public override string ToString() => $"{Rule}: {(Recorded is null ? "—" : Recorded)} → {(Replayed is null ? "—" : Replayed)}";
}
