using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN09: Nothing is underlined but lines to fill in.</summary>
internal sealed class NoUnderlineRule() : ConformityRule(
    "FN09",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Подчёркнуты только пустые строки для заполнения", "Nothing is underlined but lines to fill in"),
    ("Снимите подчёркивание", "Take the underline away"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            WordRun? run = paragraph.Runs.Find(run => run.Format.Underline is not (null or "none") && run.Text.Count(char.IsLetter) >= 3 && run.Element.Parent?.Name != "hyperlink");
            if (run is not null)
            {
                examination.Report(paragraph, run.Text.Trim(), ("без подчёркивания", "no underline"), run.Start, run.Length);
            }
        }
    }
}
