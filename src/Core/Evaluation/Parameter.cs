namespace InnovationDomain.Evaluation;

/// <summary>A parameter of the profile that a rule reads.</summary>
public abstract class Parameter
{
    private protected Parameter(Rule owner, string name, int index) => (Owner, Name, Index) = (owner, name, index);

    /// <summary>Gets what explanations call it: the name of the key, and of the part of the value that the rule goes by.</summary>
    public string Name { get; }

    /// <summary>Gets the key.</summary>
    public abstract ParameterKey Key { get; }

    internal Rule Owner { get; }

    internal int Index { get; }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
