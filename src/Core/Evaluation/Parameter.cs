using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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

/// <summary>A parameter with the type of its value.</summary>
/// <typeparam name="T">What the parameter is.</typeparam>
[SuppressMessage("StyleCop", "SA1402", Justification = "The two are one concept.")]
public sealed class Parameter<T> : Parameter
    where T : notnull
{
    private readonly ParameterKey<T> _key;
    private readonly Func<T, object?> _shown;

    internal Parameter(Rule owner, ParameterKey<T> key, string name, Func<T, object?> shown, int index)
        : base(owner, name, index) => (_key, _shown) = (key, shown);

    /// <inheritdoc/>
    public override ParameterKey Key => _key;

    internal string Text(T value) => Text(_shown(value));

    private static string Text(object? shown) => shown switch
    {
        null => "—",
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => string.Join(", ", items.Cast<object?>().Select(Text)),
        _ => shown.ToString() ?? "—",
    };
}
