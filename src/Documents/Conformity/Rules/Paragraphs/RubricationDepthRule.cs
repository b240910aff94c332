using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR15: The text has at most four levels of points.</summary>
internal sealed class RubricationDepthRule() : ConformityRule(
    "PR15",
    ConformityLevel.Error,
    "5.18",
    Certainty.Read,
    ("Рубрик не больше четырёх уровней", "The text has at most four levels of points"),
    ("Замените уровни глубже четвёртого перечислением с дефисами", "Turn the levels below the fourth into a list of dashes"))
{
    private const int Deepest = 4;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            int depth = paragraph.List is { IsBullet: false } ? (paragraph.Format.NumberingLevel ?? 0) + 1 : Typed(paragraph);
            if (depth > Deepest)
            {
                examination.Report(paragraph, ($"уровень {Shown.Number(depth)}", $"level {Shown.Number(depth)}"), ($"не более {Shown.Number(Deepest)}", $"at most {Shown.Number(Deepest)}"));
            }
        }
    }

    private static int Typed(WordParagraph paragraph) =>
        Pattern.TypedNumber.Match(paragraph.Trimmed) is { Success: true } number ? number.Value.Count(c => c == '.') + (number.Value.TrimEnd().EndsWith('.') ? 0 : 1) : 0;
}
