using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Standards;

/// <summary>A value together with the clause it comes from.</summary>
/// <typeparam name="T">What the value is.</typeparam>
public sealed class Sourced<T>
{
    internal Sourced(T value, string clause, Certainty certainty) => (Value, Clause, Certainty) = (value, clause, certainty);

    /// <summary>Gets the value.</summary>
    public T Value { get; }

    /// <summary>Gets the clause of the standard (or what stands in for one), in Russian: «3.3».</summary>
    public string Clause { get; }

    /// <summary>Gets how sure the clause is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Answers the value and its clause.</summary>
    public override string ToString() => $"{Value} ({Clause}, {Certainty})";
}
