using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>A statistic of agreement, exactly, or the reason why there is none.</summary>
public sealed record AgreementResult
{
    private AgreementResult(Fraction? value, AgreementGap? gap) => (Value, Gap) = (value, gap);

    /// <summary>Gets the statistic.</summary>
    /// <value><see langword="null"/> exactly when it is indeterminate.</value>
    public Fraction? Value { get; }

    /// <summary>Gets why there is none.</summary>
    /// <value><see langword="null"/> exactly when there is a value.</value>
    public AgreementGap? Gap { get; }

    /// <summary>Gets whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Gap))]
    public bool IsDeterminate => Value is not null;

    /// <summary>Answers the fraction, or «Indeterminate: NoVariation».</summary>
    public override string ToString() => IsDeterminate ? Value.Value.ToString() : $"Indeterminate: {Gap}";

    internal static AgreementResult Of(Fraction value) => new(value, null);

    internal static AgreementResult Indeterminate(AgreementGap gap) => new(null, gap);
}
