using System.Globalization;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB07: The numbers of «№ п/п» go on by one.</summary>
internal sealed class RowNumbersRule() : ConformityRule(
    "TB07",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Номера «№ п/п» идут подряд", "The numbers of «№ п/п» go on by one"),
    ("Исправьте номера строк", "Correct the numbers of the rows"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Anatomy.DataTables.Where(table => table.Rows.Count > 1 && table.Rows[0].Cells.Count > 1 && IsNumberHead(table.Rows[0].Cells[0].Text)))
        {
            int last = 0;
            bool isHeadRow = true;
            foreach (WordRow row in table.Rows.Skip(1).Where(row => row.Cells.Count > 1))
            {
                // The row «1 2 3 …» numbers the columns; «2.8» is a row of a row.
                bool numbersColumns = isHeadRow && row.Cells.Count > 2 && row.Cells.Select((cell, i) => cell.Text == Shown.Number(i + 1)).All(same => same);
                isHeadRow = false;
                if (numbersColumns || row.Cells[0].ContinuesAbove || !int.TryParse(row.Cells[0].Text.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number == 0)
                {
                    continue;
                }

                // A section of the table may count anew.
                if (number != last + 1 && number != 1)
                {
                    examination.Report(row.Cells[0].Paragraphs[0], Shown.Number(number), Shown.Number(last + 1));
                    break;
                }

                last = number;
            }
        }
    }

    private static bool IsNumberHead(string text) => text.Replace('\u00A0', ' ').Replace("\n", " ", StringComparison.Ordinal) is "№ п/п" or "№п/п" or "№" or "№ п.п.";
}
