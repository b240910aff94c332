namespace InnovationDomain.Documents.Conformity.Pages;

/// <summary>A word on a page, with the box around it; lengths are millimetres from the top left corner of the sheet.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The top edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The bottom edge.</param>
public sealed record LaidOutWord(string Text, double Left, double Top, double Right, double Bottom);
