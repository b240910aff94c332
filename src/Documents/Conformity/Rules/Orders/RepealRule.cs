using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR11: A repealed act is named with date, number and title.</summary>
internal sealed class RepealRule() : ConformityRule(
    "OR11",
    ConformityLevel.Warning,
    "5.18",
    Certainty.Agencies,
    ("Отменяемый акт назван с датой, номером и заголовком", "A repealed act is named with date, number and title"),
    ("Назовите дату, номер и заголовок акта", "Give date, number and title of the act"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.ActBody)
        {
            bool repeals = paragraph.Text.Contains("утратившим силу", StringComparison.OrdinalIgnoreCase) || paragraph.Text.Contains("утратившими силу", StringComparison.OrdinalIgnoreCase);
            if (repeals && paragraph.Trimmed[^1] != ':' && !(Dates.In(paragraph).Any() && paragraph.Text.Contains('№', StringComparison.Ordinal) && paragraph.Text.Contains('«', StringComparison.Ordinal)))
            {
                examination.Report(paragraph, paragraph.Trimmed.Length > 60 ? paragraph.Trimmed[..60] : paragraph.Trimmed, ("дата, номер и заголовок акта", "date, number and title of the act"));
            }
        }
    }
}
