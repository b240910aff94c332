using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR03: The lines of the text stand 1 to 1.5 apart.</summary>
internal sealed class BodyLineSpacingRule() : ConformityRule(
    "PR03",
    ConformityLevel.Error,
    "3.3",
    Certainty.Agencies,
    ("Межстрочный интервал текста — от одного до полутора", "The lines of the text stand 1 to 1.5 apart"),
    ("Задайте интервал 1,5 или одинарный", "Set the spacing of lines to 1.5 or single"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            ParagraphFormat format = paragraph.Format;
            if (format.Line is { } line && format.LineRule is null or "auto" && line is < 238 or > 362)
            {
                string times = Shown.Number(decimal.Round(line / 240m, 2));
                examination.Report(paragraph, (times.Replace('.', ','), times), ("1–1,5", "1–1.5"));
            }
        }
    }
}
