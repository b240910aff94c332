using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN04: The letters of tables are 10 to 14 points.</summary>
internal sealed class TableSizeRule() : ConformityRule(
    "FN04",
    ConformityLevel.Warning,
    "3.3",
    Certainty.Read,
    ("Размер букв таблицы — 10–14 пт", "The letters of tables are 10 to 14 points"),
    ("Задайте таблице размер от 10 до 14 пт", "Set the size of the table to 10–14 points"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs.Where(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.TableText))
        {
            WordRun? run = paragraph.Runs.Find(run => run.HasVisibleText && run.Format.Size is < 20 or > 28);
            if (run is not null)
            {
                examination.Report(paragraph, Shown.Points((run.Format.Size ?? 0) / 2m), ("10–14 пт", "10–14 pt"), run.Start, run.Length);
            }
        }
    }
}
