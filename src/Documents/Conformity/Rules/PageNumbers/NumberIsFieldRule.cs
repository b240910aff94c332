using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN06: The page number is a field, not a typed digit.</summary>
internal sealed class NumberIsFieldRule() : ConformityRule(
    "PN06",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Номер страницы — поле, а не набранная цифра", "The page number is a field, not a typed digit"),
    ("Удалите цифру и вставьте поле номера страницы", "Delete the digit and insert a page number field"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Document.HeadersAndFooters.SelectMany(part => part.Paragraphs).Where(paragraph => paragraph.Fields.Count == 0))
        {
            string text = paragraph.Trimmed;
            if (text.Length is > 0 and <= 9 && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '-' or '–' or '—' or ' '))
            {
                examination.Report(paragraph, text, ("поле PAGE", "a PAGE field"));
            }
        }
    }
}
