using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ08: The date exists.</summary>
internal sealed class ExistingDateRule() : ConformityRule(
    "RQ08",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Дата есть в календаре", "The date exists"),
    ("Исправьте день или месяц", "Correct the day or the month"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            foreach (Match date in Dates.In(paragraph))
            {
                if (date.Groups["year"].Length == 4 && Dates.Read(date) is null)
                {
                    examination.Report(paragraph, date.Value, ("дата из календаря", "a date of the calendar"), date.Index, date.Length);
                }
            }
        }
    }
}
