using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR14: A heading keeps with the next paragraph and has no full stop.</summary>
internal sealed class HeadingKeepsRule() : ConformityRule(
    "PR14",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Заголовок держится следующего абзаца и не кончается точкой", "A heading keeps with the next paragraph and has no full stop"),
    ("Включите «Не отрывать от следующего» и уберите точку", "Turn “Keep with next” on and take the full stop away"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs.Where(paragraph => paragraph.HeadingLevel is not null && !paragraph.IsBlank && paragraph.Cell is null))
        {
            // The title of the document has rules of its own.
            bool isTitle = examination.Anatomy.RoleOf(paragraph) == ParagraphRole.Title;
            if (paragraph.Format.KeepNext != true && paragraph.Number < examination.Paragraphs.Count)
            {
                examination.Report(paragraph, ("отрывается от текста", "may part from its text"), ("не отрывать от следующего", "keep with next"));
            }
            else if (!isTitle && paragraph.Trimmed.EndsWith('.') && !paragraph.Trimmed.EndsWith("..", StringComparison.Ordinal) && !Abbreviations.End(paragraph.Trimmed))
            {
                examination.Report(paragraph, ("точка в конце", "a full stop"), ("без точки", "no full stop"), paragraph.Text.TrimEnd().Length - 1, 1);
            }
        }
    }
}
