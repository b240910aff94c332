namespace InnovationDomain.Evaluation;

/// <summary>Why a verdict is what it is, declared by its rule: a condition of non-applicability, a way of violation, what is unknown, a question to an expert.</summary>
public sealed class Reason
{
    internal Reason(Rule owner, string name, VerdictState state, string russian, string english, RuleSeverity? severity, int index) =>
        (Owner, Name, State, Russian, English, Severity, Index) = (owner, name, state, russian, english, severity, index);

    /// <summary>Gets the stable name within the rule.</summary>
    public string Name { get; }

    /// <summary>Gets the state that a verdict with this reason has.</summary>
    public VerdictState State { get; }

    /// <summary>Gets the sentence in Russian, without a full stop: «политика не ограничивает расхождение».</summary>
    public string Russian { get; }

    /// <summary>Gets the same in English.</summary>
    public string English { get; }

    /// <summary>Gets what the violation comes to where that is not what the rule's card says.</summary>
    /// <value><see langword="null"/>: as the card says; and for states other than violated.</value>
    public RuleSeverity? Severity { get; }

    internal Rule Owner { get; }

    internal int Index { get; }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
