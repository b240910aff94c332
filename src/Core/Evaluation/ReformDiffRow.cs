using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>A subject whose decision a reform moves.</summary>
public sealed class ReformDiffRow
{
    internal ReformDiffRow(string subject, DecisionResult before, DecisionResult after) => (Subject, Before, After) = (subject, before, after);

    /// <summary>Gets the key of the subject.</summary>
    public string Subject { get; }

    /// <summary>Gets the decision without the reform.</summary>
    public DecisionResult Before { get; }

    /// <summary>Gets the decision with it.</summary>
    public DecisionResult After { get; }

    /// <summary>Gets why: the verdicts that differ in state or in a number, without and with the reform.</summary>
    public ImmutableArray<(Verdict Before, Verdict After)> Moved =>
    [
        .. Before.Report.Verdicts.Zip(After.Report.Verdicts, (was, becomes) => (Before: was, After: becomes))
            .Where(pair => pair.Before.State != pair.After.State || pair.Before.Observed != pair.After.Observed || pair.Before.Required != pair.After.Required),
    ];

    /// <summary>Answers the row in English, with the verdicts behind it.</summary>
    public override string ToString() => $"{Subject}: {Before.Outcome} → {After.Outcome}: {string.Join("; ", Moved.Select(pair => $"{pair.Before} → {pair.After}"))}";
}
