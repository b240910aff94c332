using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>What a rule and its exceptions come to (основание решения): the state that decides, and every verdict with what became of it.</summary>
public sealed class Ground
{
    internal Ground(string rule, VerdictState state, RuleSeverity? severity, ImmutableArray<GroundPart> parts) => (Rule, State, Severity, Parts) = (rule, state, severity, parts);

    /// <summary>Gets the id of the rule that is no exception.</summary>
    public string Rule { get; }

    /// <summary>Gets the state that decides: the rule's own, an exception's, or <see cref="VerdictState.Conflict"/>.</summary>
    public VerdictState State { get; }

    /// <summary>Gets the gravest severity of the verdicts that decide.</summary>
    /// <value><see langword="null"/> unless the state is <see cref="VerdictState.Violated"/>.</value>
    public RuleSeverity? Severity { get; }

    /// <summary>Gets all verdicts, of the rule first, then of its exceptions: those that decide or agree, those that do not apply, and those that are overridden, with by what.</summary>
    public ImmutableArray<GroundPart> Parts { get; }

    /// <summary>Answers id and state.</summary>
    public override string ToString() => $"{Rule} {State}";
}
