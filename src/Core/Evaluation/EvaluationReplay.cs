using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>A recorded evaluation, made once more.</summary>
public sealed class EvaluationReplay
{
    internal EvaluationReplay(EvaluationRecord record, EvaluationReport report, ImmutableArray<ReplayDifference> differences) => (Record, Report, Differences) = (record, report, differences);

    /// <summary>Gets the record.</summary>
    public EvaluationRecord Record { get; }

    /// <summary>Gets the verdicts now.</summary>
    public EvaluationReport Report { get; }

    /// <summary>Gets where they are not those of the record, by the ids of the rules: the subject or the rules are others, or the profile lost a version.</summary>
    public ImmutableArray<ReplayDifference> Differences { get; }

    /// <summary>Gets whether every verdict is as it was recorded.</summary>
    public bool IsSame => Differences.IsEmpty;
}
