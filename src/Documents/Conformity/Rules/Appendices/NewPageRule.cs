using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Appendices;

/// <summary>AP01: An appendix begins on a new page.</summary>
internal sealed class NewPageRule() : ConformityRule(
    "AP01",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Приложение начинается с новой страницы", "An appendix begins on a new page"),
    ("Начните приложение с нового раздела", "Begin the appendix with a new section"))
{
    internal override void Check(Examination examination)
    {
        foreach (Appendix appendix in examination.Anatomy.Appendices.Where(appendix => appendix.Start > 0))
        {
            WordParagraph first = appendix.Mark.First;

            // In a table the row, and above an empty paragraph, may carry the break.
            WordParagraph[] near = [.. examination.Paragraphs.Skip(Math.Max(0, appendix.Start - 3)).Take(Math.Min(3, appendix.Start)), first];
            bool begins = near.Any(paragraph => paragraph.Format.PageBreakBefore == true || paragraph.Text.Contains('\f', StringComparison.Ordinal)) || near[0].Section != first.Section;
            if (!begins)
            {
                examination.Report(first, ("на той же странице", "on the same page"), ("новая страница", "a new page"));
            }
        }
    }
}
