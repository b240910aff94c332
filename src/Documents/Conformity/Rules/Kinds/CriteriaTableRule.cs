using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD11: The table of criteria of a conclusion has a total.</summary>
internal sealed class CriteriaTableRule() : ConformityRule(
    "KD11",
    ConformityLevel.Warning,
    "экспертное заключение",
    Certainty.Agencies,
    ("Таблица критериев заключения имеет итог", "The table of criteria of a conclusion has a total"),
    ("Добавьте строку «Итого»", "Add the row «Итого»"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Kind?.Name != "заключение")
        {
            return;
        }

        foreach (WordTable table in examination.Anatomy.DataTables.Where(table => table.Rows.Count > 2 && table.Rows[0].Cells.Exists(cell => cell.Text.Contains("ритери", StringComparison.Ordinal))))
        {
            bool hasTotal = table.Rows.SelectMany(row => row.Cells).Any(cell => cell.Text.StartsWith("Итог", StringComparison.OrdinalIgnoreCase) || cell.Text.StartsWith("Всего", StringComparison.OrdinalIgnoreCase));
            if (!hasTotal && table.FirstParagraph is { } paragraph)
            {
                examination.Report(paragraph, Shown.None, Shown.Same("Итого"));
            }
        }
    }
}
