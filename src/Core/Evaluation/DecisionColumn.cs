using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>A question to the grounds that the rows of a decision answer (условие таблицы решений).</summary>
public sealed class DecisionColumn
{
    private readonly Func<Ground, bool>? _holds;
    private readonly string? _rule;
    private readonly ImmutableArray<string> _among;

    private DecisionColumn(string name, Func<Ground, bool>? holds, string? rule, ImmutableArray<string> among) => (Name, _holds, _rule, _among) = (name, holds, rule, among);

    /// <summary>Gets the name, which messages and rows use.</summary>
    public string Name { get; }

    internal bool IsOfStates => _rule is not null;

    internal IEnumerable<string> Named => _rule is not null ? [_rule] : _among;

    /// <summary>Asks whether a rule is broken with a severity.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="among">The ids of the rules that are asked; left out, all of the set.</param>
    /// <exception cref="ArgumentException">The name or an id cannot be printed.</exception>
    public static DecisionColumn Violated(string name, RuleSeverity severity, params ImmutableArray<string> among)
    {
        RuleSeverity asked = NamedValue.Require(severity, nameof(severity));
        return new(PrintableText.Require(name, nameof(name)), ground => ground.State == VerdictState.Violated && ground.Severity == asked, null, GivenList.Texts(among, nameof(among)));
    }

    /// <summary>Asks whether a ground is in a state.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="state">The state.</param>
    /// <param name="among">The ids of the rules that are asked; left out, all of the set.</param>
    /// <exception cref="ArgumentException">The name or an id cannot be printed.</exception>
    public static DecisionColumn Any(string name, VerdictState state, params ImmutableArray<string> among)
    {
        VerdictState asked = NamedValue.Require(state, nameof(state));
        return new(PrintableText.Require(name, nameof(name)), ground => ground.State == asked, null, GivenList.Texts(among, nameof(among)));
    }

    /// <summary>Asks for the state of one ground; a rule that is not in force on the day is not applicable.</summary>
    /// <exception cref="ArgumentException">The id cannot be printed.</exception>
    public static DecisionColumn StateOf(string rule) => new(PrintableText.Require(rule, nameof(rule)), null, rule, [rule]);

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    // 0 and 1 for no and yes, or the state.
    internal int ValueIn(ImmutableArray<Ground> grounds)
    {
        if (_rule is not null)
        {
            return (int)(grounds.FirstOrDefault(ground => ground.Rule == _rule)?.State ?? VerdictState.NotApplicable);
        }

        foreach (Ground ground in grounds)
        {
            if ((_among.IsEmpty || _among.Contains(ground.Rule)) && _holds!(ground))
            {
                return 1;
            }
        }

        return 0;
    }

    internal string Text(int value) => _rule is not null ? $"{Name} = {(VerdictState)value}" : $"{Name} = {(value == 1 ? "yes" : "no")}";
}
