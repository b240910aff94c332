using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>How much room tables take, by estimate.</summary>
internal static class TableShape
{
    private const int LinesOfPage = 50;

    // At 12 points a letter of text takes some 120 twips on the average.
    private const int LetterWidth = 120;

    /// <summary>Tells whether a table is surely longer than a page.</summary>
    public static bool ExceedsPage(WordTable table) => table.Rows.Count > 1 && table.Rows.Sum(Lines) > LinesOfPage;

    /// <summary>Estimates the lines of a row from its longest cell.</summary>
    public static int Lines(WordRow row)
    {
        int most = 1;
        foreach (WordCell cell in row.Cells)
        {
            int letters = Math.Max(5, (cell.Width ?? 2000) / LetterWidth);
            most = Math.Max(most, cell.Paragraphs.Sum(paragraph => 1 + (paragraph.Text.Length / letters)));
        }

        return most;
    }
}
