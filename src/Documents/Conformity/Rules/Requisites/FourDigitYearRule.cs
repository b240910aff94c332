using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ07: The year has four digits.</summary>
internal sealed class FourDigitYearRule() : ConformityRule(
    "RQ07",
    ConformityLevel.Error,
    "5.10",
    Certainty.Read,
    ("Год записан четырьмя цифрами", "The year has four digits"),
    ("Запишите год полностью", "Write the year in full"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            foreach (Match date in Dates.In(paragraph))
            {
                if (date.Groups["year"].Length == 2)
                {
                    examination.Report(paragraph, date.Value, ("четыре цифры года", "a year of four digits"), date.Index, date.Length);
                }
            }
        }
    }
}
