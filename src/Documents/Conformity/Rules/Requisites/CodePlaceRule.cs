using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ26: A QR code is at the bottom right (or top right) of the first sheet.</summary>
internal sealed class CodePlaceRule() : ConformityRule(
    "RQ26",
    ConformityLevel.Error,
    "5.31",
    Certainty.Reported,
    ("QR-код — в правом нижнем (при нехватке места — верхнем) углу первого листа", "A QR code is at the bottom right (or top right) of the first sheet"),
    ("Перенесите код в правый нижний угол первого листа", "Move the code to the bottom right of the first sheet"))
{
    public override bool AppliesTo(GostEdition edition) => edition == GostEdition.Year2025;

    internal override void Check(Examination examination)
    {
        foreach (WordDrawing drawing in examination.Drawings.Where(drawing => drawing.Element.Name == "wp:anchor" && IsCode(drawing)))
        {
            PartElement? horizontal = drawing.Element["wp:positionH"];
            string? align = horizontal?["wp:align"]?.Text.Trim();
            int? offset = Measure.Whole(horizontal?["wp:posOffset"]?.Text.Trim());
            WordSection section = examination.Document.Sections[Math.Min(drawing.Paragraph.Section, examination.Document.Sections.Count - 1)];
            bool isRight = align is "right" or "outside" || (offset is { } from && horizontal?.Attribute("relativeFrom") is "page" && from / 635 > section.Width / 2);
            if (drawing.Paragraph.Section > 0 || (!isRight && (align is not null || horizontal?.Attribute("relativeFrom") is "page")))
            {
                examination.Report(drawing.Paragraph, drawing.Description ?? drawing.Name, ("правый угол первого листа", "a right corner of the first sheet"));
            }
        }
    }

    private static bool IsCode(WordDrawing drawing) => $"{drawing.Description} {drawing.Name}" is var words && (words.Contains("QR", StringComparison.OrdinalIgnoreCase) || words.Contains("штрих", StringComparison.OrdinalIgnoreCase));
}
