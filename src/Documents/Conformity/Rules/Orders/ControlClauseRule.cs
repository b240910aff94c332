using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR07: The last point lays down who controls.</summary>
internal sealed class ControlClauseRule() : ConformityRule(
    "OR07",
    ConformityLevel.Warning,
    "стандартом не установлено; практика",
    Certainty.Agencies,
    ("Последний пункт возлагает контроль", "The last point lays down who controls"),
    ("Добавьте пункт: «Контроль за исполнением … возложить на …»", "Add a point: «Контроль за исполнением … возложить на …»"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Kind?.Name is not ("приказ" or "распоряжение"))
        {
            return;
        }

        WordParagraph[] points = [.. examination.Anatomy.ActBody.Where(paragraph => paragraph.List is { IsBullet: false })];
        bool isControlled = points.TakeLast(3).Any(point => point.Text.Contains("онтрол", StringComparison.Ordinal));
        if (points.Length >= 2 && !isControlled)
        {
            examination.Report(points[^1], ("пункта о контроле нет", "no point on control"), Shown.Same("Контроль за исполнением … возложить на …"));
        }
    }
}
