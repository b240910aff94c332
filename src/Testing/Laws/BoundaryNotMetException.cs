using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Testing;

/// <summary>A test run left bounds untried.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always says what lacks.")]
public sealed class BoundaryNotMetException : Exception
{
    internal BoundaryNotMetException(IEnumerable<string> lacking, string table)
        : base($"Bounds were not met from all sides:\n{string.Join('\n', lacking)}\nAdd cases a step of the measure away, or excuse the bound with a reason.\n{table}") => Lacking = [.. lacking];

    /// <summary>Gets what lacks, a line for each bound.</summary>
    public ImmutableArray<string> Lacking { get; }
}
