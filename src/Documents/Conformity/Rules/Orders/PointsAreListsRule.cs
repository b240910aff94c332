using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR04: The points of an order are a numbered list.</summary>
internal sealed class PointsAreListsRule() : ConformityRule(
    "OR04",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Пункты распорядительной части — нумерованный список", "The points of an order are a numbered list"),
    ("Оформите пункты нумерованным списком", "Make the points a numbered list"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Kind?.IsDirective != true || examination.Anatomy.ActBody.FirstOrDefault(paragraph => Pattern.DispositiveWord.IsMatch(paragraph.Text)) is not { } order)
        {
            return;
        }

        WordParagraph[] points = [.. examination.Anatomy.ActBody.Where(paragraph => paragraph.Number > order.Number)];
        if (points.Length >= 2 && points.All(point => !point.IsInList && !char.IsAsciiDigit(point.Trimmed[0])))
        {
            examination.Report(points[0], ("абзацы без номеров", "paragraphs without numbers"), ("нумерованный список", "a numbered list"));
        }
    }
}
