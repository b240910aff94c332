using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>The kept verdicts of a rule set about one subject, the passed ones too, in the order of the rules.</summary>
public sealed class EvaluationReport
{
    internal EvaluationReport(ImmutableArray<Verdict> verdicts, EvaluationContext context) => (Verdicts, Context) = (verdicts, context);

    /// <summary>Gets the verdicts, one of each rule.</summary>
    public ImmutableArray<Verdict> Verdicts { get; }

    /// <summary>Gets the context in which they were reached.</summary>
    public EvaluationContext Context { get; }

    /// <summary>Answers the verdicts of a state, in the order of the rules.</summary>
    public IEnumerable<Verdict> In(VerdictState state) => Verdicts.Where(verdict => verdict.State == state);

    /// <summary>Answers the verdict of a rule.</summary>
    /// <exception cref="ArgumentException">No rule of that id was evaluated.</exception>
    public Verdict Of(string ruleId) => Verdicts.FirstOrDefault(verdict => verdict.Rule.Id == ruleId) is { IsNone: false } found
        ? found
        : throw new ArgumentException($"No rule {ruleId} was evaluated. Evaluated were {string.Join(", ", Verdicts.Select(verdict => verdict.Rule.Id))}.", nameof(ruleId));
}
