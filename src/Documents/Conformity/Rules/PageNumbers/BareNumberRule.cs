using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN07: The page number is bare Arabic digits.</summary>
internal sealed class BareNumberRule() : ConformityRule(
    "PN07",
    ConformityLevel.Warning,
    "3.2",
    Certainty.Reported,
    ("Номер страницы — арабские цифры без слов и знаков", "The page number is bare Arabic digits"),
    ("Оставьте в колонтитуле только номер", "Leave nothing but the number in the header"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.PageNumberParagraphs)
        {
            string text = paragraph.Trimmed;
            if (text.Any(c => !char.IsAsciiDigit(c)))
            {
                examination.Report(paragraph, text, ("только цифры", "digits alone"));
            }
        }
    }
}
