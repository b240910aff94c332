using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR14: The dates of the text are written in one way.</summary>
internal sealed class OneDateStyleRule() : ConformityRule(
    "OR14",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Даты в тексте записаны одним способом", "The dates of the text are written in one way"),
    ("Запишите все даты одинаково", "Write all dates alike"))
{
    internal override void Check(Examination examination)
    {
        bool? digital = null;
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            foreach (Match date in Dates.In(paragraph).Where(date => date.Groups["year"].Length == 4 && !IsQuoted(paragraph.Text, date.Index)))
            {
                bool isDigital = char.IsAsciiDigit(date.Groups["month"].Value[0]);
                digital ??= isDigital;
                if (digital != isDigital)
                {
                    examination.Report(paragraph, date.Value, digital.Value ? ("цифровая дата", "a digital date") : ("словесно-цифровая дата", "a verbal date"), date.Index, date.Length);
                    return;
                }
            }
        }
    }

    // Words that an act quotes stay as the other document has them: «слова «18.04.2023» заменить словами …».
    private static bool IsQuoted(string text, int at) => text.AsSpan(0, at).Count('«') > text.AsSpan(0, at).Count('»');
}
