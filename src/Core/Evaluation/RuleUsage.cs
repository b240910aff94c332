using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>Counts what rules answered over a run: which never applied, which were never broken, which reasons were never given (мёртвые правила).</summary>
/// <remarks>For one thread; give each its own, and look at them one by one.</remarks>
public sealed class RuleUsage : IVerdictSink
{
    private readonly Dictionary<Rule, (int[] States, int[] Reasons)> _counts = [];

    /// <inheritdoc/>
    public void Add(in Verdict verdict)
    {
        if (!_counts.TryGetValue(verdict.Rule, out (int[] States, int[] Reasons) counts))
        {
            counts = _counts[verdict.Rule] = (new int[Enum.GetValues<VerdictState>().Length + 1], new int[verdict.Rule.Reasons.Length]);
        }

        counts.States[(int)verdict.State]++;
        if (verdict.Reason is { } reason)
        {
            counts.Reasons[reason.Index]++;
        }
    }

    /// <summary>Answers how often a rule answered a state.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public int Count(Rule rule, VerdictState state)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _counts.TryGetValue(rule, out (int[] States, int[] Reasons) counts) ? counts.States[(int)Lists.NamedValue.Require(state, nameof(state))] : 0;
    }

    /// <summary>Answers the rules that answered nothing but <see cref="VerdictState.NotApplicable"/>, or nothing at all.</summary>
    public ImmutableArray<Rule> NeverApplied(IEnumerable<Rule> rules) => [.. rules.Where(rule => Total(rule) == Count(rule, VerdictState.NotApplicable))];

    /// <summary>Answers the rules that were never broken, though they can be.</summary>
    public ImmutableArray<Rule> NeverViolated(IEnumerable<Rule> rules) =>
        [.. rules.Where(rule => rule.PossibleStates.Contains(VerdictState.Violated) && Count(rule, VerdictState.Violated) == 0)];

    /// <summary>Answers the reasons that a rule never gave.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public ImmutableArray<Reason> NeverGiven(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. rule.Reasons.Where(reason => !_counts.TryGetValue(rule, out (int[] States, int[] Reasons) counts) || counts.Reasons[reason.Index] == 0)];
    }

    private int Total(Rule rule) => _counts.TryGetValue(rule, out (int[] States, int[] Reasons) counts) ? counts.States.Sum() : 0;
}
