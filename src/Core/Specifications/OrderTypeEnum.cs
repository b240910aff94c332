using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Specifications;

/// <summary>What a key of order is.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "The name that Ardalis.Specification uses.")]
public enum OrderTypeEnum
{
    /// <summary>The first key, ascending.</summary>
    OrderBy = 1,

    /// <summary>The first key, descending.</summary>
    OrderByDescending = 2,

    /// <summary>A further key, ascending.</summary>
    ThenBy = 3,

    /// <summary>A further key, descending.</summary>
    ThenByDescending = 4,
}
