using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX05: Enumerations are lists, not typed dashes.</summary>
internal sealed class ListsAreListsRule() : ConformityRule(
    "AX05",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Перечисления оформлены списком, а не набранными тире", "Enumerations are lists, not typed dashes"),
    ("Удалите знаки и включите маркированный список", "Delete the marks and turn a bulleted list on"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body.Where(paragraph => !paragraph.IsInList))
        {
            string text = paragraph.Trimmed;
            if (text.Length > 2 && text[0] is '-' or '–' or '—' or '•' or '·' or '*' && text[1] is ' ' or '\u00A0' or '\t')
            {
                examination.Report(paragraph, text[..1], ("маркер списка", "the mark of a list"), 0, 2);
            }
        }
    }
}
