namespace InnovationDomain.Evaluation;

/// <summary>What a rule reads of its subject (факт). A rule sees nothing else of it.</summary>
public abstract class Fact
{
    private protected Fact(Rule owner, string name, string russian, string english, int index) =>
        (Owner, Name, Russian, English, Index) = (owner, name, russian, english, index);

    /// <summary>Gets the stable name within the rule.</summary>
    public string Name { get; }

    /// <summary>Gets what it is, in Russian, in the nominative: «мероприятия проекта».</summary>
    public string Russian { get; }

    /// <summary>Gets the same in English.</summary>
    public string English { get; }

    internal Rule Owner { get; }

    internal int Index { get; }

    /// <summary>Reads the fact of a subject, for laws and reports; a rule reads it through its judgement.</summary>
    /// <returns><see langword="null"/>: it is missing.</returns>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is not what the rule judges.</exception>
    public abstract object? ValueIn(object subject);

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
