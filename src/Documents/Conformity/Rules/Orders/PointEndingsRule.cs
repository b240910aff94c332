using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR06: A point begins with a capital and ends with a full stop.</summary>
internal sealed class PointEndingsRule() : ConformityRule(
    "OR06",
    ConformityLevel.Warning,
    "5.18",
    Certainty.Agencies,
    ("Пункт начинается с прописной буквы и кончается точкой", "A point begins with a capital and ends with a full stop"),
    ("Исправьте начало или конец пункта", "Correct the beginning or the end of the point"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.ActBody.Where(paragraph => paragraph.List is { IsBullet: false, Format: "decimal" } && paragraph.Format.NumberingLevel is null or 0))
        {
            string text = paragraph.Trimmed;
            if (char.IsLower(text[0]))
            {
                examination.Report(paragraph, text[..1], text[..1].ToUpperInvariant(), 0, 1);
            }
            else if (text[^1] is not ('.' or ':' or ';' or '!' or '»'))
            {
                examination.Report(paragraph, text[^1..], ("точка в конце", "a full stop at the end"), paragraph.Text.TrimEnd().Length - 1, 1);
            }
        }
    }
}
