using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN10: Every section carries the page number.</summary>
internal sealed class EverySectionNumberedRule() : ConformityRule(
    "PN10",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Номер страницы есть в каждом разделе", "Every section carries the page number"),
    ("Свяжите колонтитул раздела с предыдущим", "Link the header of the section to the previous one"))
{
    internal override void Check(Examination examination)
    {
        if (!examination.Document.Sections.Any(section => section.Header("default")?.HasField("PAGE") == true))
        {
            return;
        }

        foreach (WordSection section in examination.Document.Sections.Where(section => section.Header("default")?.HasField("PAGE") != true && section.Footer("default")?.HasField("PAGE") != true))
        {
            examination.Report(section, Shown.None, ("номер страницы в колонтитуле", "a page number in the header"));
        }
    }
}
