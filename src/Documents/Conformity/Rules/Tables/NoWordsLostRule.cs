using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Tables;

/// <summary>TB09: No words are lost in printing.</summary>
internal sealed class NoWordsLostRule() : ConformityRule(
    "TB09",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Measured,
    ("При печати не теряются слова", "No words are lost in printing"),
    ("Разрешите перенос длинной строки таблицы", "Let the long row of the table break across pages"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        var printed = new HashSet<string>(examination.Pages!.Pages.SelectMany(page => page.Words).Select(word => word.Text.Trim('«', '»', '„', '“', '(', ')', '.', ',', ';', ':', '!', '?')), StringComparer.Ordinal);
        foreach (WordParagraph paragraph in examination.Paragraphs.Where(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.TableText))
        {
            string? lost = paragraph.Text.Split([' ', '\u00A0', '\t', '\n', '-', '–', '—', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('«', '»', '„', '“', '(', ')', '.', ',', ';', ':', '!', '?')).FirstOrDefault(word => word.Length > 3 && word.All(char.IsLetter) && !printed.Contains(word) && !printed.Any(shown => shown.Contains(word, StringComparison.Ordinal)));
            if (lost is not null)
            {
                examination.Report(paragraph, lost, ("слово на странице", "the word on a page"));
            }
        }
    }
}
