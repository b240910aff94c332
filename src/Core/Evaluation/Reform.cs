using System.Collections.Immutable;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>Proposed values of parameters, laid over a profile without changing it (проект изменений): on days when they would not be in force, nothing differs.</summary>
public sealed class Reform
{
    private readonly ImmutableDictionary<string, object> _versions;

    private Reform(string name, ImmutableDictionary<string, object> versions) => (Name, _versions) = (name, versions);

    /// <summary>Gets the name, for reports.</summary>
    public string Name { get; }

    /// <summary>Makes a reform that changes nothing yet.</summary>
    /// <exception cref="ArgumentException">The name cannot be printed.</exception>
    public static Reform Of(string name) => new(PrintableText.Require(name, "Reform.Name"), ImmutableDictionary<string, object>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>Answers the reform with a value of a parameter, which holds on the days it is in force, whatever was known then.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The reform has a value for the parameter already.</exception>
    public Reform With<T>(ParameterKey<T> key, ParameterVersion<T> version)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(version);
        return _versions.ContainsKey(key.Name)
            ? throw new ArgumentException($"The reform «{Name}» has a value for {key} already. Make another reform for another value.", nameof(key))
            : new(Name, _versions.Add(key.Name, version));
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    internal bool Changes(ParameterKey key) => _versions.ContainsKey(key.Name);

    internal ParameterVersion<T>? Of<T>(ParameterKey<T> key)
        where T : notnull => !_versions.TryGetValue(key.Name, out object? version) ? null
            : version as ParameterVersion<T> ?? throw new ArgumentException($"The reform «{Name}» has a value of another type for {key} than the rule reads, which is {typeof(T).Name}. Give the reform the rule's own key.", nameof(key));
}
