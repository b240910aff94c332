using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN08: The text is black.</summary>
internal sealed class BlackTextRule() : ConformityRule(
    "FN08",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Текст чёрный", "The text is black"),
    ("Задайте цвет «Авто»", "Set the colour to automatic"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            WordRun? run = paragraph.Runs.Find(run => run.HasVisibleText && run.Format.Color is not ("auto" or "000000") && run.Element.Parent?.Name != "hyperlink");
            if (run is not null)
            {
                examination.Report(paragraph, $"#{run.Format.Color}", ("чёрный", "black"), run.Start, run.Length);
            }
        }
    }
}
