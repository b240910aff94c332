namespace InnovationDomain.Benchmarks.Peers;

/// <summary>A cell of a table.</summary>
/// <param name="Width">Its width in twips.</param>
/// <param name="Content">Its paragraph.</param>
internal sealed record PreparedCell(string Width, PreparedParagraph Content);
