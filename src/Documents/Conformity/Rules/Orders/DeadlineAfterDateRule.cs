using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR15: A deadline is not before the date of the document.</summary>
internal sealed class DeadlineAfterDateRule() : ConformityRule(
    "OR15",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Срок не раньше даты документа", "A deadline is not before the date of the document"),
    ("Исправьте срок или дату", "Correct the deadline or the date"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.DateParagraph is not { } requisite || Dates.In(requisite).Select(Dates.Read).FirstOrDefault() is not { } issued || examination.Anatomy.Kind?.IsDirective != true)
        {
            return;
        }

        foreach (WordParagraph paragraph in examination.Anatomy.ActBody)
        {
            foreach (Match date in Dates.In(paragraph))
            {
                string before = paragraph.Text[Math.Max(0, date.Index - 14)..date.Index].TrimEnd(' ', '\u00A0');
                bool isDeadline = before.EndsWith(" до", StringComparison.OrdinalIgnoreCase) || before.EndsWith("не позднее", StringComparison.OrdinalIgnoreCase);
                if (isDeadline && Dates.Read(date) is { } deadline && deadline < issued)
                {
                    examination.Report(paragraph, date.Value, ("срок после даты документа", "a deadline after the date of the document"), date.Index, date.Length);
                }
            }
        }
    }
}
