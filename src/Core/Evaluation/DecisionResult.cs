using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>What was decided, by which row, and on which grounds: all of them.</summary>
public sealed class DecisionResult
{
    internal DecisionResult(string decision, DecisionRow row, ImmutableArray<Ground> grounds, EvaluationReport report) => (Decision, Row, Grounds, Report) = (decision, row, grounds, report);

    /// <summary>Gets the name of the decision.</summary>
    public string Decision { get; }

    /// <summary>Gets the outcome.</summary>
    public DecisionOutcome Outcome => Row.Outcome;

    /// <summary>Gets the row that took the combination of answers.</summary>
    public DecisionRow Row { get; }

    /// <summary>Gets the grounds, also those that were kept and those that were overridden.</summary>
    public ImmutableArray<Ground> Grounds { get; }

    /// <summary>Gets the verdicts.</summary>
    public EvaluationReport Report { get; }

    /// <summary>Answers a record of the decision, from which its evaluation can be replayed.</summary>
    /// <inheritdoc cref="EvaluationReport.Record"/>
    public EvaluationRecord Record(string subject) => Recording.Of(Report, subject, this);

    /// <summary>Answers decision, outcome and row.</summary>
    public override string ToString() => $"{Decision}: {Row.Outcome} ({Row.Id})";
}
