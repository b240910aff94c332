using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>The kept verdicts of a rule set about one subject, the passed ones too, in the order of the rules.</summary>
public sealed class EvaluationReport
{
    private readonly ImmutableArray<RulePlace> _places;

    internal EvaluationReport(string ruleSet, ImmutableArray<Verdict> verdicts, ImmutableArray<RulePlace> places, EvaluationContext context) =>
        (RuleSet, Verdicts, _places, Context) = (ruleSet, verdicts, places, context);

    /// <summary>Gets the name of the rule set.</summary>
    public string RuleSet { get; }

    /// <summary>Gets the verdicts, one of each rule in force on the day.</summary>
    public ImmutableArray<Verdict> Verdicts { get; }

    /// <summary>Gets the context in which they were reached.</summary>
    public EvaluationContext Context { get; }

    /// <summary>Gets how exceptions leave the rules: one ground for each rule that is no exception, with all verdicts behind it.</summary>
    public ImmutableArray<Ground> Grounds => GroundResolution.Of(Verdicts, _places);

    /// <summary>Answers the verdicts of a state, in the order of the rules.</summary>
    public IEnumerable<Verdict> In(VerdictState state) => Verdicts.Where(verdict => verdict.State == state);

    /// <summary>Answers the verdict of a rule.</summary>
    /// <exception cref="ArgumentException">No rule of that id was evaluated.</exception>
    public Verdict Of(string ruleId) => Verdicts.FirstOrDefault(verdict => verdict.Rule.Id == ruleId) is { IsNone: false } found
        ? found
        : throw new ArgumentException($"No rule {ruleId} was evaluated. Evaluated were {string.Join(", ", Verdicts.Select(verdict => verdict.Rule.Id))}.", nameof(ruleId));

    /// <summary>Answers a record of the evaluation, from which it can be replayed.</summary>
    /// <param name="subject">The key of the subject in the user's system.</param>
    /// <exception cref="ArgumentException">The key cannot be printed.</exception>
    /// <exception cref="InvalidOperationException">The evaluation was made under a reform: what is proposed is no ground of a decision.</exception>
    public EvaluationRecord Record(string subject) => Recording.Of(this, subject, null);
}
