using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;

namespace InnovationDomain.Monitoring;

/// <summary>What the values of centres make together, and which centres are not in it.</summary>
public sealed class RolledValue
{
    internal RolledValue(Fraction? amount, ImmutableArray<Id<EducationCenter>> missing) => (Amount, Missing) = (amount, missing);

    /// <summary>Gets the sum or the weighted mean of the values that are there.</summary>
    /// <value><see langword="null"/>: there is none. A centre without a value never counts as zero.</value>
    public Fraction? Amount { get; }

    /// <summary>Gets the centres without a value that can be counted, in ordinal order of their keys within each municipality.</summary>
    public ImmutableArray<Id<EducationCenter>> Missing { get; }

    /// <summary>Gets whether every centre is in it.</summary>
    public bool IsComplete => Missing.IsEmpty;

    internal Fraction? Complete => IsComplete ? Amount : null;
}
