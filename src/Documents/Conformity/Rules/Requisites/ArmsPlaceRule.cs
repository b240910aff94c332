using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ25: The coat of arms is in the middle, 10 mm from the upper edge.</summary>
internal sealed class ArmsPlaceRule() : ConformityRule(
    "RQ25",
    ConformityLevel.Error,
    "5.1",
    Certainty.Read,
    ("Герб — посередине, в 10 мм от верхнего края", "The coat of arms is in the middle, 10 mm from the upper edge"),
    ("Задайте положение от края страницы: по центру, 10 мм", "Position it from the page: centred, 10 mm"))
{
    private const int TenMillimeters = 360_000;
    private const int Tolerance = 36_000;

    internal override void Check(Examination examination)
    {
        foreach (WordDrawing drawing in examination.Drawings.Where(drawing => drawing.Element.Name == "wp:anchor" && drawing.Description?.Contains("герб", StringComparison.OrdinalIgnoreCase) == true))
        {
            PartElement? vertical = drawing.Element["wp:positionV"];
            int? offset = Measure.Whole(vertical?["wp:posOffset"]?.Text.Trim());
            if (vertical?.Attribute("relativeFrom") == "page" && offset is { } from && Math.Abs(from - TenMillimeters) > Tolerance)
            {
                examination.Report(drawing.Paragraph, Shown.Millimeters(from / 635), ("10 мм", "10 mm"));
            }
        }
    }
}
