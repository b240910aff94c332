using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>How blocks stand on the sheet.</summary>
internal static class Layout
{
    // Requisites of the right half begin seven centimetres from the margin or farther.
    private const int RightHalf = 3969;

    // One row with who signs, the stamp and the name, or three rows where two sign side by side.
    private const int MostRowsOfSignatures = 3;

    /// <summary>Tells whether a table shows data: it has lines, is more than one cell, and no stamp of an electronic signature is what has the lines.</summary>
    public static bool IsData(WordTable table) =>
        table.HasBorders && !(table.Rows.Count == 1 && table.Rows[0].Cells.Count == 1) && !(table.Rows.Count <= MostRowsOfSignatures && HasStamp(table));

    /// <summary>Tells whether a paragraph stands in the right half of the sheet.</summary>
    public static bool IsRight(WordParagraph paragraph) =>
        paragraph.Cell is { } cell
            ? cell.Row.Cells.Count > 1 && cell.Row.Cells[0] != cell
            : paragraph.Format.Left >= RightHalf || paragraph.Format.Alignment == "right";

    public static bool IsCentred(WordParagraph paragraph) => paragraph.Format.Alignment == "center";

    private static bool HasStamp(WordTable table) =>
        table.Rows.Exists(row => row.Cells.Exists(cell => cell.Text.Contains("электронной подписью", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Tells whether a line is written in capitals.</summary>
    public static bool IsUpper(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    public static bool IsBold(WordParagraph paragraph) =>
        paragraph.Runs.Any(run => run.HasVisibleText) && paragraph.Runs.TrueForAll(run => !run.HasVisibleText || run.Format.Bold == true);
}
