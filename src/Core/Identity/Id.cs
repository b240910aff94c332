using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Identity;

/// <summary>The key by which the user's own system knows a thing (идентификатор): «ГИП-7», «2024-015», a number or a GUID as text.</summary>
/// <typeparam name="T">What the key belongs to; keys of different things do not compare.</typeparam>
/// <remarks>
/// Keys are equal when their characters are (ordinal). <c>default</c> is no key at all: every property that takes one refuses it.
/// </remarks>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Id<Expert>.Of reads as what it makes.")]
public readonly record struct Id<T> : IComparable<Id<T>>, IComparable
{
    private Id(string value) => Value = value;

    /// <summary>Gets the key's text.</summary>
    /// <value>Never blank; <see langword="null"/> only in <c>default</c>.</value>
    public string Value { get; }

    /// <summary>Gets whether this is <c>default</c>: no key.</summary>
    public bool IsNone => Value is null;

    /// <summary>Makes a key.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank, cannot be printed (see <see cref="PrintableText"/>), or begins or ends with white space.</exception>
    public static Id<T> Of(string value)
    {
        string text = PrintableText.Require(value, $"Id<{typeof(T).Name}>");
        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? throw new ArgumentException($"Id<{typeof(T).Name}> is “{text}”, with white space at an end, which nobody sees when two keys differ. Trim it.", nameof(value))
            : new(text);
    }

    /// <inheritdoc cref="Of"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Id<T>(string value) => Of(value);

    /// <summary>Compares by ordinal characters; <c>default</c> comes first.</summary>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc cref="CompareTo(Id{T})"/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a key of the same thing.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Id<T> other => CompareTo(other),
        _ => throw new ArgumentException($"A key of {typeof(T).Name} compares with keys of the same thing only, not with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Answers the text; of <c>default</c>, the empty string.</summary>
    public override string ToString() => Value ?? "";

    internal static Id<T> Require(Id<T> id, string name) => id.IsNone
        ? throw new ArgumentException($"{name} is not set. Give the key by which your system knows it, such as \"2024-015\".", name)
        : id;
}
