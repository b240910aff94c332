using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY13: Paragraphs of the text have no forced line breaks.</summary>
internal sealed class NoLineBreaksRule() : ConformityRule(
    "TY13",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("В абзацах текста нет принудительных переводов строки", "Paragraphs of the text have no forced line breaks"),
    ("Удалите перевод строки или начните новый абзац", "Delete the break or begin a new paragraph"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            int at = paragraph.Text.TrimEnd().IndexOf('\n', StringComparison.Ordinal);
            if (at >= 0)
            {
                examination.Report(paragraph, ("перевод строки", "a line break"), ("новый абзац", "a new paragraph"), at, 1);
            }
        }
    }
}
