namespace InnovationDomain.Documents.Standards;

/// <summary>The free fields of a sheet (поля).</summary>
/// <param name="Left">The left margin, where the sheet is bound.</param>
/// <param name="Right">The right margin.</param>
/// <param name="Top">The top margin, which holds the page number.</param>
/// <param name="Bottom">The bottom margin.</param>
public sealed record PageMargins(Length Left, Length Right, Length Top, Length Bottom);
