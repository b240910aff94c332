namespace InnovationDomain.Documents.Model;

/// <summary>How a chart shows its numbers.</summary>
public enum ChartKind
{
    /// <summary>Upright bars, side by side within a category (столбчатая диаграмма).</summary>
    Bar,

    /// <summary>A line for each series, through its points (график).</summary>
    Line,
}
