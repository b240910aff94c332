using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN08: The page number stands above the first line of text.</summary>
internal sealed class NumberAboveTextRule() : ConformityRule(
    "PN08",
    ConformityLevel.Error,
    "3.2",
    Certainty.Measured,
    ("Номер страницы стоит выше первой строки текста", "The page number stands above the first line of text"),
    ("Увеличьте верхнее поле или уменьшите колонтитул", "Widen the top margin or shorten the header"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        for (int i = 1; i < examination.Pages!.Pages.Length; i++)
        {
            LaidOutPage page = examination.Pages.Pages[i];
            string number = Shown.Number(i + 1);
            LaidOutWord? mark = page.Words.FirstOrDefault(word => word.Text == number && word.Top < 25);
            if (mark is not null && page.Words.Any(word => word != mark && word.Top < mark.Bottom - 0.5))
            {
                examination.Report(examination.Document.Main.Name, ($"номер {number} рядом с текстом", $"number {number} beside text"), ("номер над текстом", "the number above the text"));
            }
        }
    }
}
