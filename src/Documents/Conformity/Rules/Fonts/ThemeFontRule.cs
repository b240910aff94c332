using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Fonts;

/// <summary>FN06: The typeface is named, not taken from a theme.</summary>
internal sealed class ThemeFontRule() : ConformityRule(
    "FN06",
    ConformityLevel.Error,
    "3.3",
    Certainty.Reported,
    ("Гарнитура названа прямо, а не через тему", "The typeface is named, not taken from a theme"),
    ("Назовите гарнитуру в стиле вместо «Основной текст (тема)»", "Name the typeface in the style instead of “Body (theme)”"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        var seen = new HashSet<PartElement>();
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            foreach (WordRun run in paragraph.Runs)
            {
                if (run.HasVisibleText && run.Format.FontOrigin is { } origin && (origin.Attribute("asciiTheme") ?? origin.Attribute("hAnsiTheme")) is { } theme && seen.Add(origin))
                {
                    examination.Report(paragraph, theme, ("название гарнитуры", "the name of a typeface"), run.Start, run.Length);
                }
            }
        }
    }
}
