using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN11: Letters have their normal spacing and width.</summary>
internal sealed class LetterSpacingRule() : ConformityRule(
    "FN11",
    ConformityLevel.Error,
    "3.3",
    Certainty.Recalled,
    ("Буквы стоят с обычным интервалом и шириной", "Letters have their normal spacing and width"),
    ("Задайте интервал «Обычный» и масштаб 100 %", "Set normal spacing and a scale of 100 %"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            // One word set apart is the spaced «приказываю».
            WordRun? run = paragraph.Runs.Find(run => run.HasVisibleText && (run.Format.Spacing is not (null or 0) || run.Format.Scale is not (null or 100)) && run.Text.Trim().Contains(' ', StringComparison.Ordinal));
            if (run is not null)
            {
                (string Russian, string English) found = run.Format.Scale is not (null or 100)
                    ? Shown.Same($"{Shown.Number(run.Format.Scale.Value)} %")
                    : Shown.Points((run.Format.Spacing ?? 0) / 20m);
                examination.Report(paragraph, found, ("обычный интервал, 100 %", "normal spacing, 100 %"), run.Start, run.Length);
            }
        }
    }
}
