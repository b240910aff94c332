namespace InnovationDomain.Documents.Model;

/// <summary>What a row is to its table.</summary>
public enum TableRowKind
{
    /// <summary>A line of data.</summary>
    Data,

    /// <summary>The name of the rows under it, across all columns.</summary>
    Section,

    /// <summary>A sum of the rows above it (итог), in bold type.</summary>
    Total,
}
