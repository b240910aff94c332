using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX03: No level of headings is skipped.</summary>
internal sealed class OutlineRule() : ConformityRule(
    "AX03",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Уровни заголовков идут без пропусков", "No level of headings is skipped"),
    ("Исправьте уровень заголовка", "Correct the level of the heading"))
{
    internal override void Check(Examination examination)
    {
        int last = -1;
        foreach (WordParagraph paragraph in examination.Paragraphs.Where(paragraph => paragraph.HeadingLevel is not null && !paragraph.IsBlank))
        {
            int level = paragraph.HeadingLevel!.Value;
            if (last >= 0 && level > last + 1)
            {
                examination.Report(paragraph, ($"уровень {Shown.Number(level + 1)}", $"level {Shown.Number(level + 1)}"), ($"не глубже {Shown.Number(last + 2)}", $"not below {Shown.Number(last + 2)}"));
            }

            last = level;
        }
    }
}
