using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG01: The sheet is A4 or A5.</summary>
internal sealed class PaperSizeRule() : ConformityRule(
    "PG01",
    ConformityLevel.Error,
    "формат А4 или А5; номер пункта не установлен",
    Certainty.Reported,
    ("Лист формата А4 или А5", "The sheet is A4 or A5"),
    ("Выберите размер бумаги А4 (210 × 297 мм) или А5 (148 × 210 мм)", "Choose A4 (210 × 297 mm) or A5 (148 × 210 mm) paper"))
{
    private const int Tolerance = 10;

    internal override void Check(Examination examination)
    {
        foreach (WordSection section in examination.Document.Sections)
        {
            (int narrow, int wide) = (Math.Min(section.Width, section.Height), Math.Max(section.Width, section.Height));
            if (!Is(narrow, 11906, wide, 16838) && !Is(narrow, 8391, wide, 11906))
            {
                (string Russian, string English) width = Shown.Millimeters(section.Width);
                (string Russian, string English) height = Shown.Millimeters(section.Height);
                examination.Report(section, ($"{width.Russian} × {height.Russian}", $"{width.English} × {height.English}"), ("210 × 297 мм", "210 × 297 mm"));
            }
        }
    }

    private static bool Is(int narrow, int a, int wide, int b) => Math.Abs(narrow - a) <= Tolerance && Math.Abs(wide - b) <= Tolerance;
}
