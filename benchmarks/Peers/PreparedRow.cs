using System.Collections.Immutable;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>A row of a table.</summary>
/// <param name="IsHead">Whether it is repeated on every page.</param>
/// <param name="Cells">Its cells, one for each column.</param>
internal sealed record PreparedRow(bool IsHead, ImmutableArray<PreparedCell> Cells);
