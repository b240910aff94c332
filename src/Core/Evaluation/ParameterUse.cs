using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>The version of a parameter that a verdict rests on.</summary>
public sealed class ParameterUse
{
    internal ParameterUse(string name, string? value) => (Name, Value) = (name, value);

    /// <summary>Gets the name: «Expertise.DivergenceShare».</summary>
    public string Name { get; }

    /// <summary>Gets the value as text, the same in every culture.</summary>
    /// <value><see langword="null"/>: no version was in force; the other properties are then empty.</value>
    public string? Value { get; }

    /// <summary>Gets the first day the version is in force.</summary>
    public LocalDate? InForceFrom { get; internal init; }

    /// <summary>Gets the first day it is in force no more.</summary>
    /// <value><see langword="null"/>: no end is known.</value>
    public LocalDate? InForceUntil { get; internal init; }

    /// <summary>Gets the day from which it was known.</summary>
    public LocalDate? Known { get; internal init; }

    /// <summary>Gets the day by which somebody had to look whether it still holds.</summary>
    public LocalDate? ReviewBy { get; internal init; }

    /// <summary>Gets the clause.</summary>
    public LegalReference? Source { get; internal init; }

    /// <summary>Gets how sure it is that the clause says so.</summary>
    public Certainty? Certainty { get; internal init; }

    /// <summary>Gets whether its review was past due (значение не подтверждено).</summary>
    public bool IsStale { get; internal init; }

    /// <summary>Answers name and value.</summary>
    public override string ToString() => $"{Name} = {Value ?? "—"}";
}
