using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD12: A roadmap has the term and who answers.</summary>
internal sealed class RoadmapColumnsRule() : ConformityRule(
    "KD12",
    ConformityLevel.Warning,
    "план мероприятий",
    Certainty.Agencies,
    ("В плане мероприятий есть срок и ответственный", "A roadmap has the term and who answers"),
    ("Добавьте столбцы «Срок» и «Ответственный»", "Add the columns «Срок» and «Ответственный»"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordTable table in examination.Anatomy.DataTables.Where(table => table.Rows.Count > 2 && table.Rows[0].Cells.Exists(cell => cell.Text.Contains("ероприяти", StringComparison.Ordinal))))
        {
            string head = string.Join(' ', table.Rows.Take(2).SelectMany(row => row.Cells).Select(cell => cell.Text));
            bool isRoadmap = examination.Anatomy.Kind?.Name == "план" || examination.Anatomy.Appendices.Exists(appendix => appendix.Title?.Trimmed.Contains("лан ", StringComparison.Ordinal) == true || appendix.Title?.Trimmed.Contains("орожная карта", StringComparison.Ordinal) == true);
            bool hasTerm = head.Contains("рок", StringComparison.Ordinal) || head.Contains("ата", StringComparison.Ordinal);
            if (isRoadmap && !(hasTerm && head.Contains("тветственн", StringComparison.Ordinal)) && table.FirstParagraph is { } paragraph)
            {
                examination.Report(paragraph, head.Length > 60 ? head[..60] : head, ("Срок, Ответственный", "«Срок» and «Ответственный»"));
            }
        }
    }
}
