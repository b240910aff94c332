namespace InnovationDomain.Regulation;

/// <summary>A parameter on two axes of time, whatever its values are: see <see cref="DatedParameter{T}"/>.</summary>
public abstract class DatedParameter
{
    private protected DatedParameter(string name) => Name = name;

    /// <summary>Gets the name, by which rules and reports call it: «MinimumExperts».</summary>
    public string Name { get; }

    /// <summary>Gets the type of the values.</summary>
    public abstract Type ValueType { get; }
}
