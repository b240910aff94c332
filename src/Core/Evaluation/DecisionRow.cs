using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>A row of a decision: answers to some of its columns, and the outcome (строка таблицы решений).</summary>
public sealed class DecisionRow
{
    private DecisionRow(string id, DecisionOutcome outcome, ImmutableArray<(DecisionColumn Column, uint Values)> conditions) => (Id, Outcome, Conditions) = (id, outcome, conditions);

    /// <summary>Gets the id, which results and records refer to.</summary>
    public string Id { get; }

    /// <summary>Gets the outcome.</summary>
    public DecisionOutcome Outcome { get; }

    internal ImmutableArray<(DecisionColumn Column, uint Values)> Conditions { get; }

    /// <summary>Begins a row that takes every combination.</summary>
    /// <exception cref="ArgumentException">The id cannot be printed, or the outcome has no name.</exception>
    public static DecisionRow Of(string id, DecisionOutcome outcome) => new(PrintableText.Require(id, "DecisionRow.Id"), NamedValue.Require(outcome, "DecisionRow.Outcome"), []);

    /// <summary>Answers the row where the column says yes.</summary>
    /// <exception cref="ArgumentException">The row has a condition on the column already, or the column asks for a state.</exception>
    public DecisionRow When(DecisionColumn column) => With(column, 1 << 1, ofStates: false);

    /// <summary>Answers the row where the column says no.</summary>
    /// <inheritdoc cref="When(DecisionColumn)" path="/exception"/>
    public DecisionRow Unless(DecisionColumn column) => With(column, 1 << 0, ofStates: false);

    /// <summary>Answers the row where the column's ground is in one of the states.</summary>
    /// <exception cref="ArgumentException">The row has a condition on the column already, the column asks yes or no, or no state is given.</exception>
    public DecisionRow When(DecisionColumn column, params ReadOnlySpan<VerdictState> states)
    {
        uint values = 0;
        foreach (VerdictState state in states)
        {
            values |= 1u << (int)NamedValue.Require(state, nameof(states));
        }

        return values != 0 ? With(column, values, ofStates: true) : throw new ArgumentException($"The row {Id} gives no state for {column}. Give at least one.", nameof(states));
    }

    /// <summary>Answers id and outcome.</summary>
    public override string ToString() => $"{Id} → {Outcome}";

    internal bool Takes(DecisionColumn column, int value)
    {
        foreach ((DecisionColumn own, uint values) in Conditions)
        {
            if (ReferenceEquals(own, column))
            {
                return (values >> value & 1) != 0;
            }
        }

        return true;
    }

    private DecisionRow With(DecisionColumn column, uint values, bool ofStates)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.IsOfStates != ofStates
            ? throw new ArgumentException($"The row {Id} asks {column} for {(ofStates ? "states" : "yes or no")}. {(column.IsOfStates ? "Give states: When(column, VerdictState.Violated)." : "Say When(column) or Unless(column).")}", nameof(column))
            : Conditions.Any(condition => ReferenceEquals(condition.Column, column))
                ? throw new ArgumentException($"The row {Id} has a condition on {column} already. Give all states in one When, or make two rows.", nameof(column))
                : new(Id, Outcome, Conditions.Add((column, values)));
    }
}
