using System.Collections;
using System.Globalization;

namespace InnovationDomain.Evaluation;

/// <summary>A parameter with the type of its value.</summary>
/// <typeparam name="T">What the parameter is.</typeparam>
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
