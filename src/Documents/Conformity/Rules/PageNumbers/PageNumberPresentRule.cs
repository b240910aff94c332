using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN01: Pages from the second on are numbered.</summary>
internal sealed class PageNumberPresentRule() : ConformityRule(
    "PN01",
    ConformityLevel.Error,
    "3.2",
    Certainty.Read,
    ("Страницы со второй пронумерованы", "Pages from the second on are numbered"),
    ("Вставьте поле номера страницы в верхний колонтитул", "Put a page number field into the header"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        if (examination.Pages is { } pages)
        {
            for (int i = 1; i < pages.Pages.Length; i++)
            {
                string number = Shown.Number(i + 1);
                if (pages.Pages[i].Lines is [var line, ..] && !line.Any(word => word.Text == number) && HasNoNumber(examination, 0))
                {
                    examination.Report(examination.Document.Main.Name, Shown.None, (number, number));
                }
            }

            return;
        }

        if (examination.HasSecondPage && HasNoNumber(examination, 0))
        {
            examination.Report(examination.Document.Sections[0], Shown.None, ("номер страницы в верхнем поле", "a page number in the top margin"));
        }
    }

    // A number that is typed, or stands in the bottom margin, is the matter of other rules.
    private static bool HasNoNumber(Examination examination, int section) =>
        !examination.Document.Sections[section].HeadersAndFooters.Values.Any(part => part.HasField("PAGE") || part.Paragraphs.Exists(paragraph => paragraph.Trimmed is { Length: > 0 } text && text.All(c => char.IsAsciiDigit(c) || c is '-' or '–' or ' ')));
}
