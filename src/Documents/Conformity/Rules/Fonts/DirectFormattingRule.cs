using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN07: Styles set the look of letters; at most 5 % of the runs are formatted directly.</summary>
internal sealed class DirectFormattingRule() : ConformityRule(
    "FN07",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Вид букв задают стили, не более 5 % фрагментов оформлены напрямую", "Styles set the look of letters; at most 5 % of the runs are formatted directly"),
    ("Перенесите гарнитуру и размер в стили", "Move typeface and size into styles"))
{
    private const int FewestRuns = 40;

    internal override void Check(Examination examination)
    {
        int all = 0;
        int direct = 0;
        WordParagraph? first = null;
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            foreach (WordRun run in paragraph.Runs.Where(run => run.HasVisibleText))
            {
                all++;
                if (run.Properties?["rFonts"] is not null || run.Properties?["sz"] is not null)
                {
                    direct++;
                    first ??= paragraph;
                }
            }
        }

        if (all >= FewestRuns && direct * 20 > all && first is not null)
        {
            string share = $"{Shown.Number(decimal.Round(100m * direct / all))} %";
            examination.Report(first, share, ("не более 5 %", "at most 5 %"));
        }
    }
}
