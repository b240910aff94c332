using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Testing;

/// <summary>A value at the bounds of what the domain takes, as a parameter of a property: <c>void Holds(Extreme&lt;Festival&gt; festival)</c>.</summary>
/// <typeparam name="T">A type that <see cref="InnovationArbitraries"/> makes.</typeparam>
public sealed record Extreme<T>
    where T : notnull
{
    internal Extreme(T value) => Value = value;

    /// <summary>Gets the value itself.</summary>
    public T Value { get; }

    /// <summary>Answers the value itself, so that an extreme one may be given wherever a plausible one is taken.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Value is the named alternate.")]
    public static implicit operator T(Extreme<T> extreme) => (extreme ?? throw new ArgumentNullException(nameof(extreme))).Value;

    /// <summary>Answers the value as <see cref="Printed"/> prints it.</summary>
    public override string ToString() => Printed.Line(Value);
}
