using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN03: The page number is in the top margin.</summary>
internal sealed class NumberInTopMarginRule() : ConformityRule(
    "PN03",
    ConformityLevel.Error,
    "3.2",
    Certainty.Read,
    ("Номер страницы — в верхнем поле", "The page number is in the top margin"),
    ("Перенесите номер страницы из нижнего колонтитула в верхний", "Move the page number from the footer to the header"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordPart footer in examination.Document.Sections.SelectMany(section => section.HeadersAndFooters.Where(pair => pair.Key.StartsWith("footer", StringComparison.Ordinal)).Select(pair => pair.Value)).Distinct())
        {
            if (footer.Paragraphs.Find(paragraph => paragraph.Fields.Contains("PAGE")) is { } paragraph)
            {
                examination.Report(paragraph, ("номер в нижнем поле", "a number in the bottom margin"), ("номер в верхнем поле", "the number in the top margin"));
            }
        }
    }
}
